package org.mashangjian.account.factor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;

/** Outside the demonstration: a password alone leads to enrolling a second factor and nowhere else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(EnrolmentTest.Required.class)
class EnrolmentTest {
    public static class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mashang.second-factor", "required");
        }
    }

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture holder = AccountFixture.holding(Role.office, committee, null);

    @Test
    void a_holder_without_a_factor_can_only_enrol_one() {
        var token = holder.token();
        get(token, "me").body("onlyFor", equalTo("factor")).body("roles", hasSize(0));
        get(token, "requests").statusCode(403).body("detail", equalTo("请先设置第二道验证（验证器或通行密钥），再做别的事。您写的内容没有丢。"));
        var app = Authenticator.of(post(token, "totp", Map.of()).extract().path("secret"));
        post(token, "totp/confirmation", Map.of("totp", app.code(-1))).statusCode(200);
        get(token, "me").body("onlyFor", nullValue()).body("roles", contains("office"));
        get(token, "requests").statusCode(200);
        holder.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(401);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", app.code(0)))
                .statusCode(201)
                .body("account.onlyFor", nullValue());
    }

    @Test
    void another_password_does_not_take_the_place_of_a_factor() {
        var token = holder.token();
        var next = AccountFixture.as(token)
                .body(Map.of("currentPassword", AccountFixture.PASSWORD, "newPassword", "lantern-53-gravel-otter"))
                .post("/api/v1/me/password")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("token");
        get(next, "me").body("onlyFor", equalTo("factor"));
        get(next, "requests").statusCode(403);
    }

    private static ValidatableResponse get(String token, String path) {
        return AccountFixture.as(token).get("/api/v1/" + path).then();
    }

    private static ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return AccountFixture.as(token)
                .body(body)
                .post("/api/v1/me/factors/" + path)
                .then();
    }
}
