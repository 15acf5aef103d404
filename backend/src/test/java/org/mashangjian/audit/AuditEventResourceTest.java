package org.mashangjian.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Role;
import org.mashangjian.account.SessionFixture;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Actor;
import org.mashangjian.web.Cursor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditEventResourceTest {
    private static final String EVENTS = "/api/v1/audit-events";

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final String administrator = SessionFixture.of(Role.administrator, committee, null);

    @Inject
    AuditLog log;

    @Inject
    Sealer sealer;

    @Inject
    Sql sql;

    @BeforeEach
    void three_rows() {
        for (var code : new String[] {"first", "second", "third"}) {
            log.append(committee, Instant.now(), Actor.SYSTEM, "qr_code.revoked", "qr_code", code);
        }
        sealer.seal();
    }

    @Test
    void an_administrator_sees_what_was_done_newest_first() {
        get(administrator, "")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.sequence", contains(3, 2, 1))
                .body("items[0].objectId", equalTo("third"))
                .body("items[0].actorKind", equalTo("system"))
                .body("items[0].accountId", nullValue())
                .body("next", nullValue());
    }

    @Test
    void pages_follow_one_another() {
        var next = get(administrator, "?limit=2")
                .body("items.sequence", contains(3, 2))
                .extract()
                .<String>path("next");
        get(administrator, "?limit=2&cursor=" + next)
                .body("items.sequence", contains(1))
                .body("next", nullValue());
    }

    @Test
    void one_object_has_its_own_history() {
        get(administrator, "?object=second").body("items.sequence", contains(2));
        get(administrator, "?object=unknown").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void another_committees_rows_are_not_found() {
        var other = CommitteeFixture.ofCounty().committee().id();
        get(administrator, "?committee=" + committee).statusCode(200);
        get(administrator, "?committee=" + other).statusCode(404);
        get(SessionFixture.of(Role.administrator, other, null), "").body("items", hasSize(0));
    }

    @Test
    void the_chain_is_checked_by_its_administrator() {
        get(administrator, "/verification")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("through", equalTo(3))
                .body("last", equalTo(3))
                .body("findings", hasSize(0))
                .body("next", nullValue());
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run(
                        "UPDATE audit_event SET object_id = 'another' WHERE committee_id = ? AND sequence = 2",
                        committee));
        get(administrator, "/verification")
                .body("findings.kind", contains("changed"))
                .body("findings.sequence", contains(2));
        var behind = new Cursor("chain", "2", committee).toString();
        get(administrator, "/verification?cursor=" + behind)
                .body("findings", hasSize(0))
                .body("through", equalTo(3));
        get(administrator, "/verification?cursor=x").statusCode(400);
        var other = CommitteeFixture.ofCounty().committee().id();
        get(administrator, "/verification?committee=" + other).statusCode(404);
    }

    @Test
    void only_administrators_may_ask() {
        get(SessionFixture.of(Role.office, committee, null), "").statusCode(403);
        given().get(EVENTS).then().statusCode(401);
    }

    @Test
    void unknown_and_broken_parameters_are_refused() {
        get(administrator, "?actor=x").statusCode(400);
        get(administrator, "?committee=x").statusCode(400);
        get(administrator, "?cursor=x").statusCode(400);
        get(administrator, "?limit=101").statusCode(400);
    }

    private static ValidatableResponse get(String token, String query) {
        return given().auth().oauth2(token).get(EVENTS + query).then();
    }
}
