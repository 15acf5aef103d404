package org.mashangjian.account.invitation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitationResourceTest {
    private static final String PASSWORD = "lantern-53-gravel-otter";

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture holder = AccountFixture.holding(Role.office, committee, null);

    @Inject
    Sql sql;

    private String token;

    @BeforeEach
    void invite() {
        var administrator = AccountFixture.holding(Role.administrator, committee, null);
        token = AccountFixture.as(administrator.token())
                .body(Map.of())
                .post("/api/v1/accounts/" + holder.id() + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("link")
                .replaceFirst(".*#", "");
    }

    @Test
    void a_link_says_whose_it_is_and_lets_them_choose_a_password_once() {
        post("lookup", Map.of("token", token)).statusCode(200).body("username", equalTo(holder.username()));
        var before = holder.token();
        accept(token, PASSWORD).statusCode(200).body("name", equalTo("柳叶青"));
        AccountFixture.as(before).get("/api/v1/me").then().statusCode(401);
        holder.signsIn(PASSWORD, Map.of()).statusCode(201);
        accept(token, "another-88-walnut-kettle").statusCode(404);
        post("lookup", Map.of("token", token)).statusCode(404);
        assertEquals(List.of("account.invited", "account.password_changed"), holder.audited());
    }

    @Test
    void a_weak_password_leaves_the_link_good() {
        accept(token, "password1234567").statusCode(422).body("violations[0].code", equalTo("password_common"));
        accept(token, "short").statusCode(422).body("violations[0].code", equalTo("password_too_short"));
        accept(token, PASSWORD).statusCode(200);
    }

    @Test
    void an_expired_link_and_one_of_a_deactivated_account_are_not_found() {
        sql.run("UPDATE account SET disabled_at = now() WHERE id = ?", holder.id());
        accept(token, PASSWORD).statusCode(404);
        sql.run("UPDATE account SET disabled_at = NULL WHERE id = ?", holder.id());
        sql.run("UPDATE account_invitation SET expires_at = now() WHERE account_id = ?", holder.id());
        accept(token, PASSWORD).statusCode(404);
        accept("made-up", PASSWORD).statusCode(404);
    }

    @Test
    void of_many_at_once_one_is_accepted() {
        var statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> accept(token, PASSWORD + i).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(
                1,
                holder.audited().stream()
                        .filter("account.password_changed"::equals)
                        .count());
    }

    @Test
    void only_a_hash_of_the_link_is_kept() {
        var kept = sql.one(
                        "SELECT encode(token_hash, 'escape') FROM account_invitation WHERE account_id = ?",
                        row -> row.string(1),
                        holder.id())
                .orElseThrow();
        assertEquals(-1, kept.indexOf(token));
    }

    private static ValidatableResponse accept(String token, String password) {
        return post("acceptance", Map.of("token", token, "password", password));
    }

    private static ValidatableResponse post(String step, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/invitations/" + step)
                .then();
    }
}
