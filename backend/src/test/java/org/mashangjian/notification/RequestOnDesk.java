package org.mashangjian.notification;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.Role;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A request at a venue of its own, with one account of everybody who may have to do with it. */
final class RequestOnDesk {
    private static final String FILE = """
            INSERT INTO request (id, version, number, committee_id, venue_id, division_code, channel, title, content,
                urgency, public_wanted, about_staff, wants_reply, has_phone, consent_version, state, examiner,
                submitted_at, updated_at, state_since, due_at, receipt_hash, submission_key_hash, body_hash, terms)
            VALUES (?, 0, ?, ?, ?, '620102', 'qr', '楼道灯坏了', '三单元的楼道灯坏了一个星期。', 'danger', false, ?, true, false,
                '2026-11', 'submitted', 'venue', now(), now(), now(), now(), '', ?, '', '')
            """;

    final Venue venue = VenueFixture.station().open();
    final UUID memberId = MemberFixture.at(venue).place().id();
    final UUID clerk = account(Role.clerk, venue.id(), null);
    final UUID chief = account(Role.chief, venue.id(), null);
    final UUID office = account(Role.office, null, null);
    final UUID member = account(Role.member, null, memberId);
    final UUID id = Ids.next();

    RequestOnDesk(boolean aboutStaff) {
        sql().run(
                        FILE,
                        id,
                        "T-" + id,
                        venue.committeeId(),
                        venue.id(),
                        aboutStaff,
                        id.toString().getBytes());
    }

    RequestOnDesk assignedToMember() {
        sql().run("UPDATE request SET assignee_member_id = ? WHERE id = ?", memberId, id);
        return this;
    }

    RequestOnDesk assignedTo(UUID account) {
        sql().run("UPDATE request SET assignee_member_id = NULL, assignee_account_id = ? WHERE id = ?", account, id);
        return this;
    }

    /** Writes into the timeline whose doing that event was. */
    void doneBy(UUID account, UUID event) {
        sql().run("""
                        INSERT INTO timeline_entry (id, request_id, at, kind, actor_kind, account_id, internal, state)
                        VALUES (?, ?, ?, 'assigned', 'staff', ?, false, 'assigned')
                        """, event, id, Instant.now(), account);
    }

    private UUID account(Role role, UUID venueId, UUID member) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.open(role + "-" + UUID.randomUUID(), "邢立平", "no-password", member, false);
            AccountGrant.give(account, role, venue.committeeId(), venueId);
            return account.id();
        });
    }

    static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
