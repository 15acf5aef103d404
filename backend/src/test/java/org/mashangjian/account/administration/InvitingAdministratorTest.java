package org.mashangjian.account.administration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitingAdministratorTest {
    private static final String PASSWORD = "lantern-53-gravel-otter";

    private final String username = "first-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    InvitingAdministrator inviting;

    @Test
    void the_first_administrator_is_made_on_the_machine_and_again_when_locked_out() {
        var code = CommitteeFixture.ofCounty().committee().code();
        var first = inviting.invite(code, username, "信息员").orElseThrow();
        var second = inviting.invite(code, username, "信息员").orElseThrow();
        assertEquals(404, accept(first.url()));
        assertEquals(200, accept(second.url()));
        var token = given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("token");
        AccountFixture.as(token).get("/api/v1/accounts").then().statusCode(200);
    }

    @Test
    void neither_an_unknown_committee_nor_somebody_elses_name_gets_a_link() {
        var founded = CommitteeFixture.ofCounty();
        var office = AccountFixture.holding(Role.office, founded.committee().id(), null);
        assertTrue(inviting.invite("NONE", username, "信息员").isEmpty());
        assertTrue(inviting.invite(founded.committee().code(), office.username(), "信息员")
                .isEmpty());
    }

    private static int accept(String link) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", link.replaceFirst(".*#", ""), "password", PASSWORD))
                .post("/api/v1/invitations/acceptance")
                .statusCode();
    }
}
