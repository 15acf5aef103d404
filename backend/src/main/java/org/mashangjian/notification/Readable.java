package org.mashangjian.notification;

/** Whether a request is still an account's business, asked in SQL beside the request {@code r}. */
final class Readable {
    private static final String BY = """
            (r.assignee_account_id = %1$s
                OR r.assignee_member_id = (SELECT a.member_id FROM account a WHERE a.id = %1$s)
                OR EXISTS (
                    SELECT 1 FROM account_grant g WHERE g.account_id = %1$s AND (
                        g.venue_id = r.venue_id AND g.role IN ('clerk', 'chief') AND NOT r.about_staff
                        OR g.committee_id = r.committee_id AND g.venue_id IS NULL AND g.role = 'office'
                        OR g.committee_id = r.committee_id AND g.role = 'dispatcher' AND r.dispatched_at IS NOT NULL
                        OR g.unit_id = r.lead_unit_id OR g.unit_id = ANY(r.assisting_unit_ids))))
            """;

    private Readable() {}

    /** @param account the column that holds it */
    static String by(String account) {
        return BY.formatted(account);
    }
}
