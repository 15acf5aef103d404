package org.mashangjian.reception.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.Letter;
import org.mashangjian.delivery.Parcel;
import org.mashangjian.delivery.QuietHours;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.reception.holder.AppointmentContacts;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Writes to residents who left a phone: that they have a seat, that their day was moved, that it is called off. */
@ApplicationScoped
class AppointmentLetters implements EventListener {
    private static final Map<String, String> KINDS = Map.of(
            "appointment.booked", "appointment_booked",
            "appointment.moved", "appointment_moved",
            "appointment.cancelled", "appointment_cancelled");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private record Seat(String venue, Instant startsAt, int ticket, boolean untold) {}

    @Inject
    Sql sql;

    @Inject
    AppointmentContacts contacts;

    @Inject
    Deliveries deliveries;

    @Inject
    ClientLinks links;

    @Inject
    WorkCalendar calendar;

    @Inject
    DatabaseClock clock;

    @Override
    public void on(OutboxEvent event) {
        var kind = KINDS.get(event.type());
        // what they did themselves they know
        if (kind == null || event.data().contains("\"byResident\":true")) {
            return;
        }
        contacts.of(event.subjectId())
                .filter(contact -> contact.phone() != null)
                .ifPresent(contact -> write(event, kind, contact.phone()));
    }

    private void write(OutboxEvent event, String kind, String phone) {
        var seat = sql.one(
                        """
                        SELECT v.name, d.starts_at, a.ticket, a.walk_in OR c.sandbox FROM appointment a
                        JOIN reception_day d ON d.id = a.day_id JOIN venue v ON v.id = a.venue_id
                        JOIN committee c ON c.id = v.committee_id WHERE a.id = ?
                        """,
                        row -> new Seat(row.string(1), row.instant(2), row.integer(3), row.flag(4)),
                        event.subjectId())
                .orElseThrow();
        var now = clock.now();
        if (seat.untold() || !seat.startsAt().isAfter(now)) {
            return;
        }
        var when = seat.startsAt().atZone(calendar.zone()).format(TIME);
        var language = Locale.SIMPLIFIED_CHINESE;
        var letter = new Letter(
                kind,
                Messages.text("deliveries", language, "appointment.subject"),
                Messages.text("deliveries", language, kind, seat.venue(), when, seat.ticket()),
                links.to("/a/" + event.subjectId()),
                null,
                null);
        var key = "event/" + event.id() + "/sms";
        deliveries.post(new Parcel(
                key, Channel.sms, phone, letter, QuietHours.USUAL.free(now, calendar.zone()), seat.startsAt()));
    }
}
