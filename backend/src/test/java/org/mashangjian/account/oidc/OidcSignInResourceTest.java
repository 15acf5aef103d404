package org.mashangjian.account.oidc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.account.oidc.ProviderBrowser.SESSIONS;
import static org.mashangjian.account.oidc.ProviderBrowser.begin;
import static org.mashangjian.account.oidc.ProviderBrowser.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.account.factor.Authenticator;
import org.mashangjian.account.factor.Totp;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

/** Against a certified OpenID Connect provider that runs beside. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = TestProvider.class, restrictToAnnotatedClass = true)
class OidcSignInResourceTest {
    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture holder = AccountFixture.holding(Role.office, committee, null);
    private final AccountFixture administrator = AccountFixture.holding(Role.administrator, committee, null);
    private final ProviderBrowser browser = new ProviderBrowser();
    private final String subject = "person-" + UUID.randomUUID();

    @Inject
    Totp totp;

    @Inject
    Sql sql;

    private String token;

    @BeforeEach
    void sign_in() {
        token = administrator.token();
    }

    @Inject
    OidcSettings settings;

    @Test
    void production_would_not_start_on_a_provider_in_the_clear() {
        assertTrue(settings.isInTheClear());
    }

    @Test
    void the_client_is_told_that_there_is_a_provider() {
        given().get("/api/v1/sign-in-methods").then().statusCode(200).body("oidc", equalTo("统一身份认证"));
    }

    @Test
    void a_subject_that_an_administrator_has_linked_signs_in() {
        link(holder, subject).statusCode(200).body("subject", equalTo(subject));
        var session = post(SESSIONS, browser.goes(subject).body())
                .statusCode(201)
                .body("account.username", equalTo(holder.username()))
                .extract()
                .<String>path("token");
        AccountFixture.as(session).get("/api/v1/me").then().statusCode(200).body("onlyFor", nullValue());
        assertEquals(List.of("account.identity_linked", "account.identity_signed_in"), holder.audited());
        AccountFixture.as(token).delete(identity(holder)).then().statusCode(204);
        AccountFixture.as(session).get("/api/v1/me").then().statusCode(401);
        post(SESSIONS, browser.goes(subject).body()).statusCode(401).body("code", equalTo("identity_unknown"));
    }

    @Test
    void a_subject_belongs_to_one_account_and_an_address_to_none() {
        link(holder, subject).statusCode(200);
        link(AccountFixture.holding(Role.office, committee, null), subject)
                .statusCode(422)
                .body("violations[0].code", equalTo("identity_taken"));
        link(administrator, subject).statusCode(403);
        post(SESSIONS, browser.goes(holder.username()).body())
                .statusCode(401)
                .body("code", equalTo("identity_unknown"));
    }

    @Test
    void an_invitation_is_taken_up_by_an_identity_in_place_of_a_password() {
        var invited = AccountFixture.as(token)
                .body(Map.of(
                        "username",
                        "u" + UUID.randomUUID().toString().substring(0, 12),
                        "name",
                        "周小梅",
                        "roles",
                        List.of(Map.of("role", "leader"))))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .extract();
        var link = Map.of("invitation", invited.<String>path("link").split("#")[1]);
        begin(Map.of("invitation", "no such link")).statusCode(404).body("code", equalTo("no_invitation"));
        var second = browser.goes(subject, link);
        post(SESSIONS, browser.goes(subject, link).body())
                .statusCode(201)
                .body("account.id", equalTo(invited.path("account.id")))
                .body("account.roles", hasItem("leader"));
        post(SESSIONS, second.body()).statusCode(404).body("code", equalTo("no_invitation"));
        var path = "/api/v1/accounts/" + invited.path("account.id");
        AccountFixture.as(token)
                .get(path)
                .then()
                .body("state", equalTo("active"))
                .body("subject", equalTo(subject));
        post(SESSIONS, browser.goes(subject).body()).statusCode(201);
    }

    @Test
    void an_invitation_does_not_take_an_identity_from_its_holder() {
        link(holder, subject).statusCode(200);
        var path = "/api/v1/accounts/"
                + AccountFixture.holding(Role.office, committee, null).id() + "/invitation";
        var invited = AccountFixture.as(token)
                .body(Map.of())
                .post(path)
                .then()
                .statusCode(200)
                .extract();
        var link = Map.of("invitation", invited.<String>path("link").split("#")[1]);
        post(SESSIONS, browser.goes(subject, link).body()).statusCode(409).body("code", equalTo("identity_taken"));
        begin(link).statusCode(200);
    }

    @Test
    void without_two_factors_at_the_provider_ours_is_asked_for() {
        link(holder, subject).statusCode(200);
        var app = enrolled();
        var back = browser.goes(subject);
        post(SESSIONS, back.body()).statusCode(401).body("code", equalTo("factor_needed"));
        post(SESSIONS, back.body("totp", app.code(-9))).statusCode(401).body("code", equalTo("wrong_factor"));
        var without = back.body("totp", app.code(0));
        without.remove("code");
        post(SESSIONS, without).statusCode(201);
        post(SESSIONS, without).statusCode(401).body("code", equalTo("oidc_expired"));
        post(SESSIONS, browser.goes(subject + " mfa").body()).statusCode(401);
        post(SESSIONS, new ProviderBrowser().goes(subject + " mfa").body()).statusCode(201);
    }

    @Test
    void codes_are_tried_a_few_times() {
        link(holder, subject).statusCode(200);
        enrolled();
        var back = browser.goes(subject);
        for (var tries = 0; tries < 5; tries++) {
            post(SESSIONS, back.body("recoveryCode", "7K3MQ-9XV2B")).statusCode(401);
        }
        post(SESSIONS, back.body("recoveryCode", "7K3MQ-9XV2B")).statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void what_comes_back_is_good_once_and_in_the_browser_that_began() {
        link(holder, subject).statusCode(200);
        var back = browser.goes(subject);
        var other = browser.goes(subject);
        refused(back.body("flow", other.flow()));
        refused(back.body("state", other.query().get("state")));
        refused(back.body("iss", "https://elsewhere.example"));
        post(SESSIONS, back.body()).statusCode(201).cookie("__Host-mashang-session");
        refused(back.body());
        refused(other.body("code", "made up"));
        refused(other.body());
    }

    @Test
    void a_code_or_token_of_another_sign_in_is_refused() {
        link(holder, subject).statusCode(200);
        var mine = browser.goes(subject);
        refused(mine.body("code", browser.goes(subject).query().get("code")));
        var begun = begin(Map.of()).statusCode(200).extract();
        var url = begun.<String>path("url");
        assertEquals(1, url.split("nonce=").length - 1);
        refused(browser.back(begun.path("flow"), url.replace("nonce=", "nonce=x"), subject)
                .body());
    }

    @Test
    void the_way_there_carries_state_nonce_and_challenge() {
        begin(Map.of())
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("url", containsString("code_challenge_method=S256"))
                .body("url", containsString("response_type=code"))
                .body("url", containsString("&nonce="));
    }

    @Test
    void a_deactivated_account_opens_to_nobody() {
        link(holder, subject).statusCode(200);
        AccountFixture.as(token)
                .body(Map.of())
                .post("/api/v1/accounts/" + holder.id() + "/deactivation")
                .then()
                .statusCode(200);
        post(SESSIONS, browser.goes(subject).body()).statusCode(401).body("code", equalTo("identity_unknown"));
    }

    private static void refused(Map<String, ?> body) {
        post(SESSIONS, body).statusCode(401).body("code", equalTo("oidc_expired"));
    }

    private Authenticator enrolled() {
        var app = new Authenticator(totp.begin(holder.id()).orElseThrow());
        sql.run("UPDATE account_totp SET confirmed_at = now() WHERE account_id = ?", holder.id());
        return app;
    }

    private ValidatableResponse link(AccountFixture account, String subject) {
        return AccountFixture.as(token)
                .body(Map.of("subject", subject))
                .post(identity(account))
                .then();
    }

    private static String identity(AccountFixture account) {
        return "/api/v1/accounts/" + account.id() + "/identity";
    }
}
