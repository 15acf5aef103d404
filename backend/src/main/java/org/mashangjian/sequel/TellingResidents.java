package org.mashangjian.sequel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.request.letter.ResidentLetters;

/**
 * Writes to the residents of all requests that a report or proposal came of, where they want to be written to. The letter holds
 * nothing but the request's number: the receipt says what they may know.
 */
@ApplicationScoped
class TellingResidents implements EventListener {
    private static final String REPORT = "opinion_report";
    private static final String PROPOSAL = "proposal";
    /** What is worth the disturbance, and of which kind its subject is. */
    private static final Map<String, String> TOLD = Map.of(
            "opinion_report.issued", REPORT,
            "adoption.adopted", "adoption",
            "proposal.filed", PROPOSAL,
            "proposal.not_filed", PROPOSAL,
            "proposal.replied", PROPOSAL,
            "proposal.satisfied", PROPOSAL,
            "proposal.dissatisfied", PROPOSAL,
            "proposal.lapsed", PROPOSAL,
            "proposal.re_replied", PROPOSAL);

    private static final String OPEN_REPORT = """
            SELECT r.id FROM opinion_report r
            WHERE NOT r.internal AND r.id = coalesce((SELECT a.report_id FROM adoption a WHERE a.id = ?), ?)
            """;
    private static final String REQUESTS = """
            SELECT unnest(?::uuid[]) UNION
            SELECT request_id FROM reception_record WHERE id = ANY (?::uuid[]) AND request_id IS NOT NULL
            """;

    @Inject
    ResidentLetters letters;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        var told = TOLD.get(event.type());
        if (told != null) {
            var isProposal = told.equals(PROPOSAL);
            subject(isProposal, event.subjectId())
                    .map(id -> requests(isProposal ? PROPOSAL : REPORT, id))
                    .ifPresent(requests ->
                            requests.forEach(id -> letters.write(id, "line_moved", "line/" + event.id() + "/" + id)));
        }
    }

    /** Of an internal report nothing is told. */
    private Optional<UUID> subject(boolean isProposal, UUID id) {
        return isProposal ? Optional.of(id) : sql.one(OPEN_REPORT, row -> row.uuid(1), id, id);
    }

    private List<UUID> requests(String kind, UUID id) {
        var before = lineage.of(kind, id).before();
        return sql.list(REQUESTS, row -> row.uuid(1), ids(before, "request"), ids(before, "reception_record"));
    }

    private static List<UUID> ids(List<Lineage.Link> links, String kind) {
        return links.stream()
                .filter(it -> it.kind().equals(kind))
                .map(Lineage.Link::id)
                .toList();
    }
}
