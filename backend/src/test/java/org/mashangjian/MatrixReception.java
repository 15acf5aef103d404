package org.mashangjian;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.web.Version;

/** Reception days, appointments and records that operations are done to: the assignee is on duty, the member is not. */
final class MatrixReception {
    private static final Set<String> OF_PLANNED = Set.of(
            "getReceptionDay", "changeDuties", "publishReceptionDay", "cancelReceptionDay", "rescheduleReceptionDay");
    private static final Set<String> OF_PUBLISHED =
            Set.of("bookAppointment", "getPublicReceptionDay", "listAppointments", "openReceptionDay", "checkIn");
    private static final Set<String> OF_OPEN = Set.of(
            "takeWalkIn", "closeReceptionDay", "listReceptionRecords", "printSignInSheet", "printReceptionRecord");
    private static final Set<String> OF_BOOKED = Set.of(
            "getAppointment",
            "confirmAppointment",
            "cancelAppointment",
            "checkInAppointment",
            "missAppointment",
            "eraseAppointment");
    private static final Set<String> OF_RECORD = Set.of("getReceptionRecord", "fileReceptionRecord");

    private final MatrixCallers callers;
    private final Sql sql = Arc.container().instance(Sql.class).get();
    private int days;
    private UUID roomy;

    MatrixReception(MatrixCallers callers) {
        this.callers = callers;
    }

    /** What it is done to, with the receipt that opens it, or null where the operation is none of these. */
    RequestFixture.Filed object(String operation) {
        if (OF_PLANNED.contains(operation)) {
            return of(planned());
        }
        if (OF_PUBLISHED.contains(operation)) {
            var day = published();
            if (operation.equals("checkIn")) {
                booked(day);
            }
            return of(operation.matches("openReceptionDay|checkIn") ? come(day) : day);
        }
        if (OF_OPEN.contains(operation)) {
            return of(open());
        }
        if (OF_BOOKED.contains(operation)) {
            var day = published();
            var booked = booked(day);
            if (operation.matches("checkInAppointment|missAppointment")) {
                come(day);
            }
            if (operation.equals("eraseAppointment")) {
                booked.does("cancellation", Map.of()).statusCode(200);
            }
            return new RequestFixture.Filed(booked.id(), "", booked.receipt());
        }
        if (operation.equals("receiveVisitor")) {
            return of(walkIn(open()).id());
        }
        if (OF_RECORD.contains(operation)) {
            return of(record());
        }
        return switch (operation) {
            case "getRota", "changeRota", "runRota", "getVenueCalendar" -> of(withRota());
            case "getMemberCalendar" -> of(callers.assignee.memberId());
            case "listReceptionFrequency" -> of(callers.venue.committeeId());
            default -> null;
        };
    }

    /** Of the rota, which a change must name. */
    String tag() {
        return Version.tag(
                sql.one("SELECT version FROM rota WHERE venue_id = ?", row -> row.integer(1), callers.venue.id())
                        .orElse(0));
    }

    Map<String, ?> body(String operation) {
        return switch (operation) {
            case "eraseAppointment" -> Map.of("scope", "contact");
            case "changeRota" -> Map.of("membersPerDay", 2, "rules", List.of());
            case "runRota" -> Map.of("until", ReceptionFixture.inDays(1).toString());
            case "addReceptionDay" -> day();
            case "changeDuties" ->
                Map.of(
                        "memberIds",
                        List.of(MemberFixture.at(callers.venue).place().id()),
                        "reason",
                        "换班");
            case "rescheduleReceptionDay" -> {
                var day = day();
                yield Map.of("heldOn", day.get("heldOn"), "from", "16:00", "to", "17:00", "reason", "场地维修");
            }
            case "cancelReceptionDay" -> Map.of("reason", "大雪");
            case "publishReceptionDay",
                    "openReceptionDay",
                    "closeReceptionDay",
                    "confirmAppointment",
                    "cancelAppointment",
                    "checkInAppointment",
                    "missAppointment" -> Map.of();
            case "bookAppointment", "takeWalkIn" -> visitor();
            case "bookAboutRequest" -> about(roomy());
            case "checkIn" -> Map.of("ticket", 1);
            case "lookUpAppointment" -> Map.of("receipt", booked(published()).receipt());
            case "receiveVisitor" -> Map.of("content", "楼道照明坏了");
            case "fileReceptionRecord" -> Map.of("visibility", "private");
            default -> null;
        };
    }

    private static RequestFixture.Filed of(UUID id) {
        return new RequestFixture.Filed(id, "", "0".repeat(24));
    }

    private static Map<String, Object> visitor() {
        return ReceptionFixture.visitor(PhoneFixture.fresh().number());
    }

    /** One day for all who book about a request, as each day is one further ahead. */
    private UUID roomy() {
        roomy = roomy == null ? published() : roomy;
        return roomy;
    }

    private static Map<String, Object> about(UUID day) {
        var body = visitor();
        body.put("dayId", day);
        return body;
    }

    private Map<String, Object> day() {
        var body = new HashMap<String, Object>();
        body.put("venueId", callers.venue.id());
        body.put("heldOn", ReceptionFixture.inDays(8 + days++).toString());
        body.put("from", "09:00");
        body.put("to", "11:30");
        body.put("capacity", 20);
        body.put("memberIds", List.of());
        return body;
    }

    private UUID planned() {
        var day = id(ReceptionFixture.post(callers.clerk, "", day()).statusCode(201));
        // not through the call: others plan the assignee's leave at the same time
        sql.run("INSERT INTO duty_shift VALUES (?, ?, 0, 'by_hand', 0)", day, callers.assignee.memberId());
        return day;
    }

    private UUID published() {
        var day = planned();
        ReceptionFixture.post(callers.clerk, day + "/publication", Map.of()).statusCode(200);
        return day;
    }

    private UUID come(UUID day) {
        sql.run(
                "UPDATE reception_day SET starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' WHERE id = ?",
                day);
        return day;
    }

    private UUID open() {
        var day = come(published());
        ReceptionFixture.post(callers.clerk, day + "/opening", Map.of()).statusCode(200);
        return day;
    }

    private Booked booked(UUID day) {
        return Booked.of(ReceptionFixture.book(day, visitor()));
    }

    private Booked walkIn(UUID day) {
        return Booked.of(ReceptionFixture.post(callers.clerk, day + "/walk-ins", visitor()));
    }

    private UUID record() {
        return id(walkIn(open())
                .doneBy(callers.clerk, "reception", Map.of("content", "楼道照明坏了"))
                .statusCode(201));
    }

    /** Somebody comes about that request, and says these words. */
    Visit visit(RequestFixture.Filed filed, String words) {
        var day = published();
        var body = about(day);
        body.put("topic", words);
        var booked = Booked.of(filed.does("appointments", body));
        come(day);
        ReceptionFixture.post(callers.clerk, day + "/opening", Map.of()).statusCode(200);
        booked.doneBy(callers.clerk, "check-in", Map.of()).statusCode(200);
        var said = booked.doneBy(callers.clerk, "reception", Map.of("content", words));
        return new Visit(day, booked.id(), id(said.statusCode(201)));
    }

    /** @param id of the appointment */
    record Visit(UUID day, UUID id, UUID record) {}

    private UUID withRota() {
        sql.run(
                "INSERT INTO rota (venue_id, version, committee_id, members_per_day) VALUES (?, 1, ?, 2) ON CONFLICT DO NOTHING",
                callers.venue.id(),
                callers.venue.committeeId());
        sql.run("""
                INSERT INTO rota_rule (venue_id, position, recurrence, starts_on, from_time, to_time, capacity)
                VALUES (?, 0, 'FREQ=MONTHLY;BYMONTHDAY=20', current_date, '18:00', '19:00', 5) ON CONFLICT DO NOTHING
                """, callers.venue.id());
        return callers.venue.id();
    }

    private static UUID id(ValidatableResponse made) {
        return UUID.fromString(made.extract().path("id"));
    }
}
