package org.mashangjian.proposal.notice;

import static org.mashangjian.proposal.notice.Audience.cosigners;
import static org.mashangjian.proposal.notice.Audience.dispatcher;
import static org.mashangjian.proposal.notice.Audience.leader;
import static org.mashangjian.proposal.notice.Audience.named;
import static org.mashangjian.proposal.notice.Audience.office;
import static org.mashangjian.proposal.notice.Audience.overseer;
import static org.mashangjian.proposal.notice.Audience.proposer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;
import org.mashangjian.proposal.view.FilingNumber;

/** Tells those who have to do something, or wait for something, what happened to a proposal as a whole; of single units' steps others tell. */
@ApplicationScoped
class ProposalNotices implements EventListener {
    private static final Map<String, Set<Audience>> TOLD = Map.ofEntries(
            Map.entry("proposal.cosigner_invited", EnumSet.of(named)),
            Map.entry("proposal.cosigned", EnumSet.of(proposer)),
            Map.entry("proposal.cosignature_refused", EnumSet.of(proposer)),
            Map.entry("proposal.words_given", EnumSet.of(proposer)),
            Map.entry("proposal.words_refused", EnumSet.of(proposer)),
            Map.entry("proposal.submitted", EnumSet.of(office)),
            Map.entry("proposal.withdrawn", EnumSet.of(cosigners)),
            Map.entry("proposal.returned", EnumSet.of(proposer)),
            Map.entry("proposal.filed", EnumSet.of(proposer, cosigners)),
            Map.entry("proposal.not_filed", EnumSet.of(proposer, cosigners)),
            Map.entry("proposal.merged", EnumSet.of(proposer, cosigners)),
            Map.entry("proposal.taken_in", EnumSet.of(proposer)),
            Map.entry("proposal.merger_undone", EnumSet.of(proposer, cosigners, office)),
            Map.entry("proposal.converted", EnumSet.of(proposer)),
            Map.entry("proposal.assigned", EnumSet.of(proposer, cosigners)),
            Map.entry("proposal.key_made", EnumSet.of(proposer, overseer)),
            Map.entry("proposal.feedback_asked", EnumSet.of(proposer)),
            Map.entry("proposal.feedback_due_soon", EnumSet.of(proposer)),
            Map.entry("proposal.feedback_request_late", EnumSet.of(office, dispatcher)),
            Map.entry("proposal.feedback_request_escalated", EnumSet.of(office, leader)),
            Map.entry("proposal.dissatisfied", EnumSet.of(office, dispatcher)),
            Map.entry("proposal.lapsed", EnumSet.of(proposer, office)),
            Map.entry("proposal.re_replied", EnumSet.of(proposer)),
            Map.entry("proposal.conclusion_late", EnumSet.of(office)));

    private static final String LABEL = """
            SELECT c.code, s.term_number, s.number, p.filing_number, p.proposer_name FROM proposal p
            JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
            WHERE p.id = ?
            """;

    @Inject
    SubjectNotices notices;

    @Inject
    Accounts accounts;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** The kinds that somebody is told of. */
    static Set<String> kinds() {
        return TOLD.keySet();
    }

    @Override
    public void on(OutboxEvent event) {
        var told = TOLD.get(event.type());
        if (told != null) {
            sql.one(LABEL, ProposalNotices::label, event.subjectId())
                    .ifPresent(label -> notices.tell(
                            event,
                            "proposal",
                            event.subjectId(),
                            label,
                            accounts.of(told, event.subjectId(), other(event))));
        }
    }

    /** The subject may be a resident's own, so what is not filed goes by its proposer. */
    private static String label(Row row) throws SQLException {
        var number = FilingNumber.of(row.string(1), row.integer(2), row.integer(3), row.integerOrNull(4));
        return number == null ? row.string(5) : number;
    }

    /** Whom or what the event is about besides, or null. */
    private UUID other(OutboxEvent event) {
        try {
            var other = json.readTree(event.data()).path("other");
            return other.isTextual() ? UUID.fromString(other.textValue()) : null;
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("an event record cannot be read back", ours);
        }
    }
}
