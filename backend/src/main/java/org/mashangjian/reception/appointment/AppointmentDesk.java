package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
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

/**
 * Shows appointments: whole to who holds the receipt, without the phone to staff of the venue and members on duty, who are not
 * shown those that are kept from them.
 */
@ApplicationScoped
class AppointmentDesk {
    private static final String SORT = "ticket";

    @Inject
    Sql sql;

    @Inject
    KeptAppointments kept;

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
        return find(id).filter(row -> !parties(row, caller).isEmpty() && kept.areOpenTo(caller, id))
                .map(row -> shown(row, caller));
    }

    /** Just made, with the receipt. @param caller null where a resident booked */
    AppointmentApi.View made(UUID id, String receipt, Caller caller) {
        var row = find(id).orElseThrow();
        return view(row, caller, receipt);
    }

    Page<AppointmentApi.View> ofDay(UUID dayId, AppointmentState state, Caller caller, int limit, String cursor) {
        var query = new StringBuilder(AppointmentRow.SELECT + "WHERE " + KeptAppointments.SHOWN + "AND a.day_id = ? ");
        var values = new ArrayList<>(KeptAppointments.of(caller));
        values.add(dayId);
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
                row.topic(),
                row.memberId(),
                row.member(),
                row.bookedAt(),
                row.stateSince(),
                row.requestId(),
                row.requestNumber(),
                caller == null ? null : row.recordId(),
                AppointmentMoves.TABLE.allowed(row.state(), row.facts(opensAt), parties(row, caller), clock.now()));
    }
}
