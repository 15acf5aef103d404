package org.mashangjian.account.passkey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PasskeyResourceTest {
    private static final String OWN = "/api/v1/me/passkeys";
    private static final String SESSIONS = "/api/v1/sessions/passkey";

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture holder = AccountFixture.holding(Role.office, committee, null);
    private final TestAuthenticator phone = new TestAuthenticator("http://localhost:8080", "localhost");

    @Test
    void a_passkey_signs_its_holder_in_without_a_password() {
        var token = holder.token();
        register(token, phone).statusCode(201).body("label", equalTo("我的手机"));
        var session = signIn(phone)
                .statusCode(201)
                .body("account.username", equalTo(holder.username()))
                .extract()
                .<String>path("token");
        AccountFixture.as(session)
                .get(OWN)
                .then()
                .body("items.label", contains("我的手机"))
                .body("items[0].usedAt", notNullValue());
        assertEquals(List.of("account.passkey_registered"), holder.audited());
    }

    @Test
    void with_a_passkey_a_password_alone_is_not_enough() {
        register(holder.token(), phone).statusCode(201);
        holder.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(401).body("code", equalTo("factor_needed"));
    }

    @Test
    void a_signature_works_once_and_a_copy_of_the_key_is_found_out() {
        register(holder.token(), phone).statusCode(201);
        var asked = asked();
        var body = Map.of("challengeId", asked.id, "credential", phone.get(asked.challenge));
        post(SESSIONS, body).statusCode(201);
        post(SESSIONS, body).statusCode(401);
        phone.countsFrom(0);
        signIn(phone).statusCode(401);
    }

    @Test
    void what_was_signed_for_another_site_challenge_or_key_is_refused() {
        var token = holder.token();
        register(token, new TestAuthenticator("https://evil.example", "localhost"))
                .statusCode(422);
        register(token, new TestAuthenticator("http://localhost:8080", "evil.example"))
                .statusCode(422);
        register(token, new TestAuthenticator("http://localhost:8080", "localhost").unverified())
                .statusCode(422)
                .body("violations[0].code", equalTo("wrong_passkey"));
        register(token, phone).statusCode(201);
        register(token, phone).statusCode(422).body("violations[0].code", equalTo("passkey_known"));
        signIn(new TestAuthenticator("http://localhost:8080", "localhost")).statusCode(401);
        var other = asked();
        var id = asked().id;
        post(SESSIONS, Map.of("challengeId", id, "credential", phone.get(other.challenge)))
                .statusCode(401);
        post(SESSIONS, Map.of("challengeId", UUID.randomUUID(), "credential", phone.get(other.challenge)))
                .statusCode(401);
        post(SESSIONS, Map.of("challengeId", id)).statusCode(422);
    }

    @Test
    void a_challenge_to_register_is_its_holders_alone() {
        var stranger = AccountFixture.holding(Role.office, committee, null);
        var begun = begin(stranger.token());
        registered(holder.token(), begun, phone).statusCode(422);
    }

    @Test
    void a_passkey_is_called_something_else_by_its_holder_alone() {
        var token = holder.token();
        var path = OWN + "/" + register(token, phone).extract().<String>path("id") + "/label";
        post(token, path, Map.of("label", "单位的电脑")).statusCode(200).body("label", equalTo("单位的电脑"));
        post(token, path, Map.of("label", "")).statusCode(422);
        var stranger = AccountFixture.holding(Role.office, committee, null).token();
        post(stranger, path, Map.of("label", "我的")).statusCode(404);
    }

    @Test
    void a_passkey_is_shown_again_within_the_session() {
        var token = holder.token();
        register(token, phone).statusCode(201);
        var asked = proofAsked(token);
        var proof = Map.of("challengeId", asked.id, "credential", phone.get(asked.challenge));
        prove(token, proof).statusCode(200).body("items[0].usedAt", notNullValue());
        prove(token, proof).statusCode(422).body("violations[0].code", equalTo("wrong_passkey"));
        assertEquals(List.of("account.passkey_registered", "account.factor_shown"), holder.audited());
    }

    @Test
    void the_passkey_of_another_proves_nothing() {
        var stranger = AccountFixture.holding(Role.office, committee, null).token();
        register(holder.token(), phone).statusCode(201);
        var asked = proofAsked(stranger);
        prove(stranger, Map.of("challengeId", asked.id, "credential", phone.get(asked.challenge)))
                .statusCode(422);
    }

    @Test
    void a_removed_passkey_and_a_deactivated_account_open_nothing() {
        var token = holder.token();
        var id = register(token, phone).extract().<String>path("id");
        AccountFixture.as(AccountFixture.holding(Role.office, committee, null).token())
                .delete(OWN + "/" + id)
                .then()
                .statusCode(404);
        AccountFixture.as(token).delete(OWN + "/" + id).then().statusCode(204);
        AccountFixture.as(token).get(OWN).then().body("items", hasSize(0));
        signIn(phone).statusCode(401);
        var spare = new TestAuthenticator("http://localhost:8080", "localhost");
        register(token, spare).statusCode(201);
        var administrator = AccountFixture.holding(Role.administrator, committee, null);
        AccountFixture.as(administrator.token())
                .body(Map.of())
                .post("/api/v1/accounts/" + holder.id() + "/deactivation")
                .then()
                .statusCode(200);
        signIn(spare).statusCode(401);
    }

    private record Asked(String id, String challenge) {}

    private static Asked asked() {
        return asked(post(SESSIONS + "/options", Map.of()));
    }

    private static Asked begin(String token) {
        return asked(
                AccountFixture.as(token).body(Map.of()).post(OWN + "/options").then());
    }

    private static Asked proofAsked(String token) {
        return asked(post(token, OWN + "/proof/options", Map.of()));
    }

    private static ValidatableResponse prove(String token, Map<String, ?> body) {
        return post(token, OWN + "/proof", body);
    }

    private static ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return AccountFixture.as(token).body(body).post(path).then();
    }

    private static Asked asked(ValidatableResponse answer) {
        var options = answer.statusCode(200).extract();
        return new Asked(options.path("challengeId"), options.path("publicKey.challenge"));
    }

    private static ValidatableResponse register(String token, TestAuthenticator phone) {
        return registered(token, begin(token), phone);
    }

    private static ValidatableResponse registered(String token, Asked begun, TestAuthenticator phone) {
        return AccountFixture.as(token)
                .body(Map.of("challengeId", begun.id, "label", "我的手机", "credential", phone.create(begun.challenge)))
                .post(OWN)
                .then();
    }

    private static ValidatableResponse signIn(TestAuthenticator phone) {
        var asked = asked();
        return post(SESSIONS, Map.of("challengeId", asked.id, "credential", phone.get(asked.challenge)));
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
