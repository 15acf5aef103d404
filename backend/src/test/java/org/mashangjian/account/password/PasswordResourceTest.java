package org.mashangjian.account.password;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PasswordResourceTest {
    private static final String OTHER = "lantern-53-gravel-otter";

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture holder = AccountFixture.holding(Role.office, committee, null);

    @Inject
    Sql sql;

    @Test
    void a_change_ends_every_session_and_begins_one() {
        var old = holder.token();
        var elsewhere = holder.token();
        var token = change(old, AccountFixture.PASSWORD, OTHER)
                .statusCode(200)
                .extract()
                .<String>path("token");
        me(old).statusCode(401);
        me(elsewhere).statusCode(401);
        me(token).statusCode(200);
        holder.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(401);
        holder.signsIn(OTHER, Map.of()).statusCode(201);
        assertEquals(List.of("account.password_changed"), holder.audited());
    }

    @Test
    void what_is_wrong_changes_nothing() {
        var token = holder.token();
        change(token, "not the password", OTHER).statusCode(422).body("violations[0].code", equalTo("wrong_password"));
        change(token, AccountFixture.PASSWORD, AccountFixture.PASSWORD)
                .statusCode(422)
                .body("violations[0].code", equalTo("password_same"));
        change(token, AccountFixture.PASSWORD, "password1234567")
                .statusCode(422)
                .body("violations[0].field", equalTo("newPassword"));
        change("no-such-token", AccountFixture.PASSWORD, OTHER).statusCode(401);
        me(token).statusCode(200);
        assertEquals(List.of(), holder.audited());
    }

    @Test
    void guessing_the_present_password_is_throttled() {
        var token = holder.token();
        for (var tries = 0; tries < 5; tries++) {
            change(token, "a wild guess", OTHER).statusCode(422);
        }
        change(token, AccountFixture.PASSWORD, OTHER).statusCode(429);
    }

    @Test
    void an_expired_password_lets_its_holder_do_nothing_else() {
        sql.run("UPDATE account SET password_expired = true WHERE id = ?", holder.id());
        var token = holder.token();
        me(token).statusCode(200).body("onlyFor", equalTo("password")).body("roles.size()", equalTo(0));
        var refused = AccountFixture.as(token).get("/api/v1/requests").then();
        refused.statusCode(403).body("detail", equalTo("请先换一个新密码，再做别的事。您写的内容没有丢。"));
        var next = change(token, AccountFixture.PASSWORD, OTHER).extract().<String>path("token");
        me(next).body("onlyFor", nullValue()).body("roles[0]", equalTo("office"));
        AccountFixture.as(next).get("/api/v1/requests").then().statusCode(200);
    }

    private static ValidatableResponse me(String token) {
        return AccountFixture.as(token).get("/api/v1/me").then();
    }

    private static ValidatableResponse change(String token, String current, String wanted) {
        return AccountFixture.as(token)
                .body(Map.of("currentPassword", current, "newPassword", wanted))
                .post("/api/v1/me/password")
                .then();
    }
}
