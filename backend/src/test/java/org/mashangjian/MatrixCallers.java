package org.mashangjian;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mashangjian.account.SignedIn;
import org.mashangjian.app.AppFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Everybody who could call, by the names of the table's columns. */
final class MatrixCallers {
    final Venue venue;
    final Staff clerk;
    final Staff assignee;
    private final Staff chief;
    private final Staff member;
    final Staff office;
    private final Staff administrator;
    private final Staff clerk2;
    private final Staff office2;
    final Unit unit;
    final Staff officer;
    private final Staff dispatcher;
    private final Map<String, Staff> further;
    private final RequestFixture.Filed foreign;
    private final Map<UUID, String> tokens = new ConcurrentHashMap<>();
    private final boolean lasting;
    private final Venue elsewhere;
    private final Map<String, AppFixture> apps = new ConcurrentHashMap<>();

    /** @param sibling another venue of the committee */
    MatrixCallers(Venue venue, Venue sibling) {
        this(venue, sibling, true);
    }

    /** @param lasting whether sessions last, else each call has one of its own */
    MatrixCallers(Venue venue, Venue sibling, boolean lasting) {
        this.venue = venue;
        this.lasting = lasting;
        var elsewhere = VenueFixture.station().open();
        clerk = Staff.clerk(venue);
        chief = Staff.chief(venue);
        assignee = Staff.member(venue);
        member = Staff.member(venue);
        office = Staff.office(venue);
        administrator = Staff.administrator(venue);
        clerk2 = Staff.clerk(elsewhere);
        office2 = Staff.office(elsewhere);
        unit = UnitFixture.at(venue);
        officer = Staff.officer(unit);
        dispatcher = Staff.dispatcher(venue);
        further = Map.ofEntries(
                Map.entry("clerk-other-venue", Staff.clerk(sibling)),
                Map.entry("chief-other-venue", Staff.chief(sibling)),
                Map.entry("chief-other-committee", Staff.chief(elsewhere)),
                Map.entry("member-other-venue", Staff.member(sibling)),
                Map.entry("member-other-committee", Staff.member(elsewhere)),
                Map.entry("leader", Staff.leader(venue)),
                Map.entry("leader-other-committee", Staff.leader(elsewhere)),
                Map.entry("dispatcher-other-committee", Staff.dispatcher(elsewhere)),
                Map.entry("unit-other-unit", Staff.officer(UnitFixture.at(venue, "另一个单位" + UUID.randomUUID()))),
                Map.entry("unit-other-committee", Staff.officer(UnitFixture.at(elsewhere))),
                Map.entry("administrator-other-committee", Staff.administrator(elsewhere)));
        foreign = RequestFixture.at(venue).submit();
        this.elsewhere = elsewhere;
    }

    RequestSpecification call(String caller, RequestFixture.Filed own) {
        return RestAssured.given().redirects().follow(false).headers(credential(caller, own));
    }

    /** The header that shows who they are, if any. */
    Map<String, String> credential(String caller, RequestFixture.Filed own) {
        return switch (caller) {
            case "nobody" -> Map.of();
            case "receipt" -> Map.of("Mashang-Receipt", own.receipt());
            case "foreign" -> Map.of("Mashang-Receipt", foreign.receipt());
            case "app", "app-other-committee" -> app(caller, own);
            default -> Map.of("Authorization", "Bearer " + token(staff(caller).accountId()));
        };
    }

    AppFixture app(String caller) {
        return apps.computeIfAbsent(caller, it -> AppFixture.at(it.equals("app") ? venue : elsewhere));
    }

    /** The app acts for who filed the request. */
    private Map<String, String> app(String caller, RequestFixture.Filed own) {
        var app = app(caller);
        return Map.of(
                "Authorization",
                "Bearer " + app.key(),
                "Mashang-Receipt",
                own.receipt(),
                "Mashang-Device",
                "user-17",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private String token(UUID account) {
        return lasting ? tokens.computeIfAbsent(account, SignedIn::as) : SignedIn.as(account);
    }

    /** The account of that caller, or null where they have none. */
    UUID account(String caller) {
        return switch (caller) {
            case "nobody", "receipt", "foreign", "app", "app-other-committee" -> null;
            default -> staff(caller).accountId();
        };
    }

    private Staff staff(String caller) {
        return switch (caller) {
            case "clerk" -> clerk;
            case "chief" -> chief;
            case "assignee" -> assignee;
            case "member" -> member;
            case "office" -> office;
            case "administrator" -> administrator;
            case "clerk2" -> clerk2;
            case "office2" -> office2;
            case "unit" -> officer;
            case "dispatcher" -> dispatcher;
            default ->
                Optional.ofNullable(further.get(caller))
                        .orElseThrow(() -> new IllegalArgumentException("no such caller: " + caller));
        };
    }
}
