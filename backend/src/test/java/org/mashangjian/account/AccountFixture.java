package org.mashangjian.account;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Somebody new with a password and one role. */
public record AccountFixture(UUID id, String username) {
    public static final String PASSWORD = "yellow river ferry at dusk";

    /** Made once, as it takes long by intention. */
    private static String hash;

    /** @param venueId null for a role held for the whole committee */
    public static AccountFixture holding(Role role, UUID committeeId, UUID venueId) {
        var hash = hash();
        return QuarkusTransaction.requiringNew().call(() -> {
            var username = "u" + UUID.randomUUID().toString().substring(0, 12);
            var account = Account.open(username, "柳叶青", hash, null, false);
            AccountGrant.give(account, role, committeeId, venueId);
            return new AccountFixture(account.id(), username);
        });
    }

    public static synchronized String hash() {
        if (hash == null) {
            hash = Arc.container().instance(Passwords.class).get().hash(PASSWORD);
        }
        return hash;
    }

    /** Gives the account another role, for a whole committee. */
    public static void alsoGiven(AccountFixture account, Role role, UUID committeeId) {
        QuarkusTransaction.requiringNew()
                .run(() -> AccountGrant.give(Account.findById(account.id), role, committeeId, null));
    }

    /** Tries to sign in, with whatever else the body is to hold. */
    public ValidatableResponse signsIn(String password, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("username", username, "password", password));
        body.putAll(more);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/sessions")
                .then();
    }

    /** The token of a new session. */
    public String token() {
        return signsIn(PASSWORD, Map.of()).statusCode(201).extract().path("token");
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** What the audit wrote down about the account, in order. */
    public List<String> audited() {
        return audited(id);
    }

    public static List<String> audited(UUID account) {
        var sql = Arc.container().instance(Sql.class).get();
        return sql.list(
                "SELECT action FROM audit_event WHERE object_id = ? ORDER BY id",
                row -> row.string(1),
                account.toString());
    }
}
