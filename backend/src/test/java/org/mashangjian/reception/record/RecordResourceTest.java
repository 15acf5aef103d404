package org.mashangjian.reception.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture.Filed;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordResourceTest {
    private ReceptionFixture here;
    private UUID day;
    private PhoneFixture phone;

    @BeforeEach
    void open() {
        here = ReceptionFixture.make();
        day = here.open(5);
        phone = PhoneFixture.fresh();
    }

    private String received() {
        var visitor = Booked.of(
                ReceptionFixture.post(here.clerk, day + "/walk-ins", ReceptionFixture.visitor(phone.number())));
        return visitor.doneBy(here.clerk, "reception", Map.of("content", "三单元楼道照明坏了三个月。", "reply", "本周内现场查看"))
                .statusCode(201)
                .body("members", hasSize(2))
                .extract()
                .path("id");
    }

    private static ValidatableResponse files(Staff by, String record, Map<String, Object> more, UUID key) {
        var body = new HashMap<String, Object>(Map.of("visibility", "private", "wantsReply", true));
        body.putAll(more);
        return by.calls()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/reception-records/" + record + "/request")
                .then();
    }

    private static ValidatableResponse reads(Staff by, String record) {
        return by.calls().get("/api/v1/reception-records/" + record).then();
    }

    @Test
    void a_record_becomes_a_request_in_one_step_and_the_line_shows_both_ways() {
        var record = received();
        var key = UUID.randomUUID();
        var answer = files(here.clerk, record, Map.of(), key)
                .statusCode(201)
                .body("requestNumber", matchesPattern("[A-Z]+-\\d{4}-\\d{6}"))
                .extract()
                .jsonPath();
        var again = files(here.clerk, record, Map.of(), key).statusCode(201);
        again.body("requestId", equalTo(answer.getString("requestId")))
                .body("receipt", equalTo(answer.getString("receipt")));
        files(here.clerk, record, Map.of(), UUID.randomUUID())
                .statusCode(409)
                .body("detail", equalTo("这条记录已经转为诉求，没有重复提交。"));
        var filed = new Filed(
                UUID.fromString(answer.getString("requestId")),
                answer.getString("requestNumber"),
                answer.getString("receipt"));
        filed.looksAtIt()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("channel", equalTo("walk_in"))
                .body("content", equalTo("三单元楼道照明坏了三个月。"))
                .body("origin.kind", hasItem("reception_record"))
                .body("contact.phone", equalTo("+86" + phone.number()));
        reads(here.clerk, record)
                .statusCode(200)
                .body("allowedActions", contains("topics"))
                .body("requestId", equalTo(filed.id().toString()))
                .body("after.kind", hasItem("request"));
        here.clerk.does("acceptance", filed.id()).statusCode(200);
    }

    @Test
    void who_received_reads_it_and_files_nothing_and_others_find_nothing() {
        var record = received();
        reads(here.first, record).statusCode(200).body("allowedActions", empty());
        reads(here.clerk, record).body("allowedActions", contains("request", "topics"));
        files(here.first, record, Map.of(), UUID.randomUUID()).statusCode(403);
        reads(Staff.member(here.venue), record).statusCode(404);
        reads(Staff.clerk(org.mashangjian.venue.VenueFixture.station().open()), record)
                .statusCode(404);
        here.chief
                .calls()
                .get("/api/v1/reception-days/" + day + "/records")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_record_about_the_venues_staff_is_none_for_them_once_it_is_filed() {
        var record = received();
        var office = Staff.office(here.venue);
        files(here.clerk, record, Map.of("aboutStaff", true), UUID.randomUUID()).statusCode(201);
        reads(here.clerk, record).statusCode(404);
        reads(here.chief, record).statusCode(404);
        reads(office, record).statusCode(200);
        here.clerk
                .calls()
                .get("/api/v1/reception-days/" + day + "/records")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void who_is_recused_from_the_request_is_kept_from_the_record() {
        var record = received();
        String request = files(here.clerk, record, Map.of(), UUID.randomUUID())
                .statusCode(201)
                .extract()
                .path("requestId");
        reads(here.clerk, record).statusCode(200);
        here.clerk
                .does("recusals", UUID.fromString(request), Map.of("kind", "declared", "reason", "是我的亲属反映的"))
                .statusCode(201);
        reads(here.clerk, record).statusCode(404);
        reads(here.chief, record).statusCode(200);
    }

    @Test
    void only_who_has_checked_in_is_received_and_once() {
        var visitor = Booked.of(
                ReceptionFixture.post(here.clerk, day + "/walk-ins", ReceptionFixture.visitor(phone.number())));
        visitor.doneBy(here.clerk, "reception", Map.of("content", "一")).statusCode(201);
        visitor.doneBy(here.clerk, "reception", Map.of("content", "二")).statusCode(409);
        visitor.doneBy(here.clerk, "reception", Map.of("content", "")).statusCode(422);
    }
}
