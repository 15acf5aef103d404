package org.mashangjian.request;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.Role;
import org.mashangjian.account.SignedIn;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.unit.Unit;
import org.mashangjian.venue.Venue;

/** Somebody new who holds one role and is signed in. @param memberId the member they are, or null */
public record Staff(String token, UUID accountId, UUID memberId, String name) {
    public static Staff clerk(Venue venue) {
        return of(Role.clerk, venue.committeeId(), venue.id(), null, "柳叶青");
    }

    public static Staff chief(Venue venue) {
        return of(Role.chief, venue.committeeId(), venue.id(), null, "邢立平");
    }

    public static Staff office(Venue venue) {
        return of(Role.office, venue.committeeId(), null, null, "季晓岚");
    }

    public static Staff administrator(Venue venue) {
        return of(Role.administrator, venue.committeeId(), null, null, "管理员");
    }

    public static Staff leader(Venue venue) {
        return of(Role.leader, venue.committeeId(), null, null, "主席");
    }

    public static Staff dispatcher(Venue venue) {
        return of(Role.dispatcher, venue.committeeId(), null, null, "督查室");
    }

    /** An officer of that unit. */
    public static Staff officer(Unit unit) {
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.open("unit-" + UUID.randomUUID(), "温兆林", "no-password", null, false);
            AccountGrant.giveForUnit(account, unit.committeeId(), unit.id());
            return account.id();
        });
        return new Staff(SignedIn.as(id), id, null, "温兆林");
    }

    /** A member placed in the venue. */
    public static Staff member(Venue venue) {
        return of(
                Role.member,
                venue.committeeId(),
                null,
                MemberFixture.at(venue).place().id(),
                "石国栋");
    }

    /** The same person, who holds another role too, for the venue's whole committee. */
    public Staff also(Role role, Venue venue) {
        QuarkusTransaction.requiringNew()
                .run(() -> AccountGrant.give(Account.findById(accountId), role, venue.committeeId(), null));
        return this;
    }

    public RequestSpecification calls() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** Does a verb, such as {@code acceptance}. */
    public ValidatableResponse does(String path, UUID request, Map<String, ?> body) {
        return calls().body(body)
                .post("/api/v1/requests/" + request + "/" + path)
                .then();
    }

    public ValidatableResponse does(String path, UUID request) {
        return does(path, request, Map.of());
    }

    public ValidatableResponse sees(UUID request) {
        return calls().get("/api/v1/requests/" + request).then();
    }

    private static Staff of(Role role, UUID committeeId, UUID venueId, UUID memberId, String name) {
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.open(role + "-" + UUID.randomUUID(), name, "no-password", memberId, false);
            AccountGrant.give(account, role, committeeId, venueId);
            return account.id();
        });
        return new Staff(SignedIn.as(id), id, memberId, name);
    }
}
