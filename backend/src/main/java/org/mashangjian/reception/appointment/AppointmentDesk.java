package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.ReceptionParties;
import org.mashangjian.reception.ReceptionSettings;
import org.mashangjian.reception.holder.AppointmentContacts;
import org.mashangjian.reception.holder.AppointmentReceipts;
import org.mashangjian.reception.state.AppointmentMoves;
import org.mashangjian.reception.state.AppointmentState;
import org.mashangjian.reception.state.ReceptionParty;
import org.mashangjian.secret.Hmac;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Shows appointments: whole to who holds the receipt, without the phone to staff of the venue and members on duty. */
@ApplicationScoped
class AppointmentDesk {
    private static final String SORT = "ticket";

    @Inject
    Sql sql;

    @Inject
    AppointmentContacts contacts;

    @Inject
    AppointmentReceipts receipts;

    @Inject
    ReceptionSettings terms;

    @Inject
    DatabaseClock clock;

    /** @param version for its tag */
    record Shown(AppointmentApi.View view, int version) {}

    Optional<Shown> byReceipt(UUID id, String receipt) {
        var hash = receipts.hash(receipt);
        return find(id).filter(row -> Hmac.same(row.receiptHash(), hash)).map(row -> shown(row, null));
    }

    /** For who holds nothing but the receipt. */
    Optional<AppointmentApi.View> byReceiptAlone(String receipt) {
        return sql.one(AppointmentRow.SELECT + "WHERE a.receipt_hash = ?", AppointmentRow::read, receipts.hash(receipt))
                .map(row -> view(row, null, null));
    }

    Optional<Shown> byStaff(UUID id, Caller caller) {
        return find(id).filter(row -> !parties(row, caller).isEmpty()).map(row -> shown(row, caller));
    }

    /** Just made, with the receipt. @param caller null where a resident booked */
    AppointmentApi.View made(UUID id, String receipt, Caller caller) {
        var row = find(id).orElseThrow();
        return view(row, caller, receipt);
    }

    Page<AppointmentApi.View> ofDay(UUID dayId, AppointmentState state, Caller caller, int limit, String cursor) {
        var query = new StringBuilder(AppointmentRow.SELECT).append("WHERE a.day_id = ? ");
        var values = new ArrayList<Object>(List.of(dayId));
        if (state != null) {
            query.append("AND a.state = ? ");
            values.add(state);
        }
        if (cursor != null) {
            query.append("AND a.ticket > ? ");
            values.add(Cursor.read(cursor, SORT).number());
        }
        values.add(limit + 1);
        var read =
                sql.list(query.append("ORDER BY a.ticket LIMIT ?").toString(), AppointmentRow::read, values.toArray());
        return Page.of(read, limit, last -> new Cursor(SORT, Integer.toString(last.ticket()), last.id()))
                .map(row -> view(row, caller, null));
    }

    private Optional<AppointmentRow> find(UUID id) {
        return sql.one(AppointmentRow.SELECT + "WHERE a.id = ?", AppointmentRow::read, id);
    }

    private Shown shown(AppointmentRow row, Caller caller) {
        return new Shown(view(row, caller, null), row.version());
    }

    private static Set<ReceptionParty> parties(AppointmentRow row, Caller caller) {
        return caller == null
                ? EnumSet.of(ReceptionParty.resident)
                : ReceptionParties.of(caller, row.venueId(), row.committeeId(), row.onDuty());
    }

    private AppointmentApi.View view(AppointmentRow row, Caller caller, String receipt) {
        var contact = contacts.opened(row.id(), row.keyId(), row.name(), row.phone());
        Instant opensAt = row.startsAt().minus(terms.doorsOpen());
        return new AppointmentApi.View(
                row.id(),
                row.dayId(),
                row.venueId(),
                row.venue(),
                row.state(),
                row.ticket(),
                row.walkIn(),
                receipt,
                row.heldOn(),
                row.startsAt(),
                row.endsAt(),
                row.place(),
                contact.name(),
                caller == null ? contact.phone() : contact.maskedPhone(),
                isKeptFrom(row, caller) ? null : row.topic(),
                row.memberId(),
                row.member(),
                row.bookedAt(),
                row.stateSince(),
                isKeptFrom(row, caller) ? null : row.requestId(),
                isKeptFrom(row, caller) ? null : row.requestNumber(),
                caller == null || isKeptFrom(row, caller) ? null : row.recordId(),
                AppointmentMoves.TABLE.allowed(row.state(), row.facts(opensAt), parties(row, caller), clock.now()));
    }

    /** They come about a request that is none for the caller, or one came of it: they do not learn what it was about. */
    private static boolean isKeptFrom(AppointmentRow row, Caller caller) {
        return caller != null
                && (row.requestId() != null && caller.isRecusedFrom(row.requestId())
                        || row.filedId() != null && caller.isRecusedFrom(row.filedId())
                        || row.aboutStaff()
                                && (caller.holdsAt(Role.clerk, row.venueId())
                                        || caller.holdsAt(Role.chief, row.venueId())));
    }
}
