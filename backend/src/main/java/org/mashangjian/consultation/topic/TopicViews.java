package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.consultation.topic.state.TopicMoves;
import org.mashangjian.consultation.topic.state.TopicParty;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.consultation.topic.state.TopicScope;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;

/** Reads one topic and shows of it what a caller may see. */
@ApplicationScoped
class TopicViews {
    private static final String SELECT = """
            SELECT t.committee_id, t.venue_id, t.proposer_account_id, t.proposer_member_id, t.receipt_hash, t.version, t.state,
                   t.source, v.name, t.call_id, c.title, t.category_code, t.title, t.situation, t.suggestion,
                   t.proposer_name, t.reason_code, t.reason, t.merged_into, m.state, t.public_title, t.public_summary,
                   t.proposed_at, t.updated_at, t.state_since
            FROM topic t LEFT JOIN venue v ON v.id = t.venue_id LEFT JOIN topic_call c ON c.id = t.call_id
                 LEFT JOIN topic m ON m.id = t.merged_into
            WHERE t.id = ?
            """;
    private static final String SCOPE =
            "SELECT committee_id, venue_id, proposer_account_id, proposer_member_id, receipt_hash FROM topic WHERE id = ?";

    /** What it came from is no business of who put it forward. */
    private static final Set<TopicParty> HANDLERS =
            EnumSet.of(TopicParty.clerk, TopicParty.chief, TopicParty.office, TopicParty.leader);

    @Inject
    Sql sql;

    @Inject
    Trail trail;

    @Inject
    Lineage lineage;

    Optional<TopicScope> scope(UUID id) {
        return sql.one(SCOPE, TopicViews::scope, id);
    }

    /** @param receipt shown once to who has just put it forward, else null */
    TopicApi.View show(UUID id, Set<TopicParty> as, String receipt, Locale language) {
        var line = lineage.of("topic", id);
        var handles = as.stream().anyMatch(HANDLERS::contains);
        var before = handles ? line.before() : List.<Lineage.Link>of();
        return sql.one(SELECT, row -> view(row, id, as, receipt, before, line.after(), language), id)
                .orElseThrow();
    }

    private TopicApi.View view(
            Row row,
            UUID id,
            Set<TopicParty> as,
            String receipt,
            List<Lineage.Link> before,
            List<Lineage.Link> after,
            Locale language)
            throws SQLException {
        var isResident = as.contains(TopicParty.resident);
        var state = row.constant(7, TopicState.class);
        var mergedInto = row.uuid(19);
        return new TopicApi.View(
                id,
                receipt,
                row.integer(6),
                state,
                row.constant(8, TopicSource.class),
                row.uuid(1),
                row.uuid(2),
                row.string(9),
                row.uuid(10),
                row.string(11),
                row.string(12),
                row.string(13),
                row.string(14),
                row.string(15),
                row.string(16),
                row.constant(17, TopicReason.class),
                row.string(18),
                mergedInto == null
                        ? null
                        : new TopicApi.Merged(isResident ? null : mergedInto, row.constant(20, TopicState.class)),
                row.string(21),
                row.string(22),
                row.instant(23),
                row.instant(24),
                row.instant(25),
                TopicMoves.allowed(state, as),
                trail.of("topic", id, !isResident, language),
                before,
                after);
    }

    private static TopicScope scope(Row row) throws SQLException {
        return new TopicScope(row.uuid(1), row.uuid(2), row.uuid(3), row.uuid(4), row.bytes(5));
    }
}
