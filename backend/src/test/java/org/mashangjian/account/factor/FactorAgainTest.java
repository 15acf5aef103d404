package org.mashangjian.account.factor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** In a session kept on a device, a reveal takes the second factor once more. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(EnrolmentTest.Required.class)
class FactorAgainTest {
    private final Venue venue = VenueFixture.station().open();

    @Inject
    Sql sql;

    private Staff member;
    private RequestFixture.Filed filed;

    @BeforeEach
    void assign() {
        var clerk = Staff.clerk(venue);
        member = Staff.member(venue);
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
    }

    @Test
    void a_session_of_today_reveals_at_once() {
        reveal().statusCode(201);
    }

    @Test
    void a_kept_session_reveals_when_the_factor_was_shown_lately() {
        session("kept = true, factor_at = NULL");
        reveal().statusCode(403).body("code", equalTo("factor_again")).body("detail", containsString("请先再验证一次"));
        session("factor_at = now() - interval '16 minutes'");
        reveal().statusCode(403);
        session("factor_at = now() - interval '14 minutes'");
        reveal().statusCode(201);
    }

    private void session(String set) {
        sql.run("UPDATE account_session SET " + set + " WHERE account_id = ?", member.accountId());
    }

    private ValidatableResponse reveal() {
        return member.does("contact-reveals", filed.id(), Map.of("reason", "需要约时间上门查看"));
    }
}
