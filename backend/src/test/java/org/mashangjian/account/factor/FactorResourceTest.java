package org.mashangjian.account.factor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HexFormat;
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
class FactorResourceTest {
    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture holder = AccountFixture.holding(Role.office, committee, null);

    @Inject
    Sql sql;

    @Test
    void codes_are_asked_for_once_the_first_was_right() {
        var token = holder.token();
        var app = begin(token);
        holder.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(201);
        post(token, "totp/confirmation", Map.of("totp", "000000"))
                .statusCode(422)
                .body("violations[0].code", equalTo("wrong_code"));
        post(token, "totp/confirmation", Map.of("totp", app.code(-1)))
                .statusCode(200)
                .body("recoveryCodes", hasSize(10));
        holder.signsIn(AccountFixture.PASSWORD, Map.of())
                .statusCode(401)
                .body("detail", equalTo("请再输入验证器上的六位数字，或一个恢复码；也可以改用通行密钥登录。"));
        holder.signsIn("a wrong password!", Map.of("totp", app.code(0)))
                .statusCode(401)
                .body("detail", equalTo("用户名或密码不对。请核对后再试。"));
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", app.code(0))).statusCode(201);
        assertEquals(List.of("account.totp_enrolled"), holder.audited());
    }

    @Test
    void a_code_works_once_and_an_older_one_not_after_it() {
        var app = enrolled(holder.token());
        var code = app.code(0);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", code)).statusCode(201);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", code)).statusCode(401);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", app.code(-1))).statusCode(401);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", app.code(3))).statusCode(401);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", app.code(1))).statusCode(201);
    }

    @Test
    void guessing_codes_is_throttled() {
        var app = enrolled(holder.token());
        for (var tries = 0; tries < 5; tries++) {
            holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", "12345" + tries))
                    .statusCode(401);
        }
        holder.signsIn(AccountFixture.PASSWORD, Map.of("totp", app.code(0))).statusCode(429);
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed() {
        var token = holder.token();
        var app = begin(token);
        var codes = post(token, "totp/confirmation", Map.of("totp", app.code(-1)))
                .extract()
                .<List<String>>path("recoveryCodes");
        var typed = codes.get(3).toLowerCase().replace("-", " ");
        holder.signsIn(AccountFixture.PASSWORD, Map.of("recoveryCode", typed)).statusCode(201);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("recoveryCode", typed)).statusCode(401);
        holder.signsIn(AccountFixture.PASSWORD, Map.of("recoveryCode", "AAAAA-AAAAA"))
                .statusCode(401);
        AccountFixture.as(token)
                .get("/api/v1/me/factors")
                .then()
                .body("totp", equalTo(true))
                .body("recoveryCodesLeft", equalTo(9));
        post(token, "recovery-codes", Map.of("recoveryCode", codes.get(4)))
                .statusCode(200)
                .body("recoveryCodes", hasSize(10));
        holder.signsIn(AccountFixture.PASSWORD, Map.of("recoveryCode", codes.get(5)))
                .statusCode(401);
    }

    @Test
    void removing_it_takes_a_code() {
        var token = holder.token();
        var app = enrolled(token);
        post(token, "totp/removal", Map.of()).statusCode(422);
        post(token, "totp/removal", Map.of("totp", "000000")).statusCode(422);
        post(token, "totp", Map.of()).statusCode(409);
        post(token, "totp/removal", Map.of("totp", app.code(0))).statusCode(200).body("totp", equalTo(false));
        holder.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(201);
    }

    @Test
    void neither_secret_nor_recovery_code_stands_in_the_database() {
        var token = holder.token();
        var app = begin(token);
        var codes = post(token, "totp/confirmation", Map.of("totp", app.code(-1)))
                .extract()
                .<List<String>>path("recoveryCodes");
        var kept = sql.list(
                "SELECT encode(secret, 'hex') FROM account_totp UNION ALL SELECT encode(code_hash, 'hex') FROM account_recovery_code",
                row -> row.string(1));
        assertFalse(kept.toString().contains(HexFormat.of().formatHex(app.secret())));
        codes.forEach(
                code -> assertFalse(kept.toString().contains(HexFormat.of().formatHex(code.getBytes()))));
    }

    @Test
    void an_administrator_takes_the_factors_of_who_lost_them_away() {
        var token = holder.token();
        enrolled(token);
        var administrator = AccountFixture.holding(Role.administrator, committee, null);
        AccountFixture.as(administrator.token())
                .body(Map.of())
                .post("/api/v1/accounts/" + holder.id() + "/factor-reset")
                .then()
                .statusCode(200);
        AccountFixture.as(token).get("/api/v1/me").then().statusCode(401);
        holder.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(201);
        assertEquals(List.of("account.totp_enrolled", "account.factors_reset"), holder.audited());
    }

    private static Authenticator begin(String token) {
        var secret = post(token, "totp", Map.of())
                .statusCode(200)
                .body("uri", containsString("otpauth://totp/"))
                .extract()
                .<String>path("secret");
        return Authenticator.of(secret);
    }

    private static Authenticator enrolled(String token) {
        var app = begin(token);
        post(token, "totp/confirmation", Map.of("totp", app.code(-1))).statusCode(200);
        return app;
    }

    private static ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return AccountFixture.as(token)
                .body(body)
                .post("/api/v1/me/factors/" + path)
                .then();
    }
}
