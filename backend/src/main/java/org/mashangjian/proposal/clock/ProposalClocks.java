package org.mashangjian.proposal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** A committee's settings; where it has none, what the regulation says. */
@ApplicationScoped
public class ProposalClocks {
    private static final String FIND = """
            SELECT objection_days, contact_days, opinion_months, reply_months, longest_months, second_reply_months,
                   feedback_request_days, feedback_days, escalation_days
            FROM proposal_clock WHERE committee_id = ?
            """;
    private static final String KEEP = """
            INSERT INTO proposal_clock (committee_id, objection_days, contact_days, opinion_months, reply_months, longest_months,
                                        second_reply_months, feedback_request_days, feedback_days, escalation_days)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (committee_id) DO UPDATE SET
                objection_days = excluded.objection_days, contact_days = excluded.contact_days,
                opinion_months = excluded.opinion_months, reply_months = excluded.reply_months,
                longest_months = excluded.longest_months, second_reply_months = excluded.second_reply_months,
                feedback_request_days = excluded.feedback_request_days, feedback_days = excluded.feedback_days,
                escalation_days = excluded.escalation_days
            """;

    @Inject
    Sql sql;

    public ProposalDays of(UUID committeeId) {
        return sql.one(
                        FIND,
                        row -> new ProposalDays(
                                row.integer(1),
                                row.integer(2),
                                row.integer(3),
                                row.integer(4),
                                row.integer(5),
                                row.integer(6),
                                row.integer(7),
                                row.integer(8),
                                row.integer(9)),
                        committeeId)
                .orElse(ProposalDays.USUAL);
    }

    void keep(UUID committeeId, ProposalDays days) {
        sql.run(
                KEEP,
                committeeId,
                days.objectionWorkdays(),
                days.contactWorkdays(),
                days.opinionMonths(),
                days.replyMonths(),
                days.longestReplyMonths(),
                days.secondReplyMonths(),
                days.feedbackRequestWorkdays(),
                days.feedbackWorkdays(),
                days.escalationWorkdays());
    }
}
