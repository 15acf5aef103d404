package org.mashangjian.request.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandlingTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).submit();
    }

    @Test
    void the_main_job_ends_closed_and_solved() {
        once(1, () -> clerk.does("acceptance", filed.id()))
                .body("state", equalTo("accepted"))
                .body("allowedActions", containsInAnyOrder("assignment", "progress", "messages"));
        once(1, () -> clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId())))
                .body("state", equalTo("assigned"))
                .body("assignee.memberId", equalTo(member.memberId().toString()))
                .body("assignee.name", equalTo("石国栋"));
        once(1, () -> member.does("start", filed.id())).body("state", equalTo("in_progress"));
        once(1, () -> member.does("progress", filed.id(), Map.of("content", "换热站已派人", "promisedOn", tomorrow())))
                .body("state", equalTo("in_progress"))
                .body("promisedOn", equalTo(tomorrow()));
        once(1, () -> member.does("answer", filed.id(), Map.of("content", "主管道修好了，室温已到二十度。")))
                .body("state", equalTo("answered"))
                .body("answer.content", equalTo("主管道修好了，室温已到二十度。"))
                .body("answer.by", equalTo("石国栋"));
        var rating = Map.of("solved", "yes", "answerRating", 5, "outcomeRating", 4, "comment", "谢谢！");
        once(1, () -> filed.does("rating", rating))
                .body("state", equalTo("closed"))
                .body("closure", equalTo("confirmed"))
                .body("rating.solved", equalTo("yes"))
                .body("rating.answerRating", equalTo(5))
                .body("rating.outcomeRating", equalTo(4))
                .body("closedAt", notNullValue())
                .body("allowedActions", empty())
                .body(
                        "timeline.kind",
                        contains(
                                "submitted",
                                "accepted",
                                "assigned",
                                "started",
                                "progress_reported",
                                "answered",
                                "confirmed"))
                .body("timeline[2].text", containsString("石国栋"))
                .body("timeline[6].text", containsString("谢谢！"));
    }

    @Test
    void an_answer_on_the_spot_tells_the_skipped_steps() {
        once(4, () -> clerk.does("answer", filed.id(), Map.of("content", "今天下午已经修好。")))
                .body("state", equalTo("answered"))
                .body("timeline.kind", contains("submitted", "accepted", "assigned", "started", "answered"));
        filed.says("partly")
                .statusCode(200)
                .body("closure", equalTo("confirmed"))
                .body("rating.solved", equalTo("partly"));
    }

    @Test
    void what_a_clerk_records_for_a_unit_names_it() {
        inProgress();
        var answer = Map.of("content", "已修好", "recordedFor", "市热力公司广武门站");
        clerk.does("answer", filed.id(), answer).statusCode(200).body("answer.by", startsWith("市热力公司广武门站（"));
    }

    @Test
    void a_return_needs_a_reason_and_keeps_the_deadline() {
        assigned();
        var due = filed.looksAtIt().extract().<String>path("deadlines.answer");
        member.does("return", filed.id(), Map.of("reason", " ")).statusCode(422);
        once(1, () -> member.does("return", filed.id(), Map.of("reason", "不属于我熟悉的领域")))
                .body("state", equalTo("accepted"))
                .body("assignee", nullValue())
                .body("deadlines.answer", equalTo(due))
                .body("timeline.text", hasItem(containsString("不属于我熟悉的领域")));
        member.sees(filed.id()).statusCode(404);
    }

    @Test
    void a_handover_takes_it_from_an_absent_member() {
        inProgress();
        var other = MemberFixture.at(venue).named("欧阳文静").place();
        once(1, () -> clerk.does("assignment", filed.id(), Map.of("memberId", other.id())))
                .body("state", equalTo("assigned"))
                .body("assignee.name", equalTo("欧阳文静"));
        member.sees(filed.id()).statusCode(404);
        once(1, () -> chief.does("assignment", filed.id(), Map.of("accountId", chief.accountId())))
                .body("assignee.accountId", equalTo(chief.accountId().toString()));
        chief.does("start", filed.id()).statusCode(200).body("state", equalTo("in_progress"));
    }

    @Test
    void only_who_is_in_scope_can_be_assigned() {
        clerk.does("acceptance", filed.id());
        var elsewhere = MemberFixture.at(VenueFixture.station().open()).place().id();
        var before = Written.of(filed.id());
        violated("out_of_scope", Map.of("memberId", elsewhere));
        violated("unknown_member", Map.of("memberId", UUID.randomUUID()));
        violated("unknown_account", Map.of("accountId", member.accountId()));
        violated("one_of_member_or_account", Map.of());
        violated("one_of_member_or_account", Map.of("memberId", member.memberId(), "accountId", clerk.accountId()));
        assertEquals(before, Written.of(filed.id()));
    }

    @Test
    void messages_go_both_ways() {
        once(1, () -> filed.does("messages", Map.of("content", "什么时候来修？\n我白天不在家。")), 201)
                .body("fromResident", equalTo(true));
        once(1, () -> clerk.does("messages", filed.id(), Map.of("content", "明天上午。")), 201)
                .body("fromResident", equalTo(false))
                .body("sender", equalTo("柳叶青"));
        filed.looksAtIt()
                .body("messages.content", contains("什么时候来修？\n我白天不在家。", "明天上午。"))
                .body("timeline.kind", contains("submitted", "message_sent", "message_sent"));
        filed.does("messages", Map.of("content", "长".repeat(2001))).statusCode(422);
        member.does("messages", filed.id(), Map.of("content", "我不办这件")).statusCode(404);
    }

    @Test
    void a_withdrawal_ends_it() {
        clerk.does("acceptance", filed.id());
        once(1, () -> filed.does("withdrawal", Map.of("reason", "邻居修好了")))
                .body("state", equalTo("withdrawn"))
                .body("allowedActions", empty());
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(409)
                .body("type", equalTo("/docs/problems#illegal-transition"))
                .body("state", equalTo("withdrawn"))
                .body("allowedActions", empty());
        filed.does("messages", Map.of("content", "还在吗")).statusCode(409);
        filed.does("withdrawal", Map.of()).statusCode(409);
    }

    @Test
    void of_two_who_accept_at_once_one_wins() throws Exception {
        for (var round = 0; round < 10; round++) {
            filed = RequestFixture.at(venue).submit();
            var answers = AtOnce.all(List.<Callable<ValidatableResponse>>of(
                    () -> clerk.does("acceptance", filed.id()), () -> chief.does("acceptance", filed.id())));
            assertEquals(
                    List.of(200, 409),
                    answers.stream().map(a -> a.extract().statusCode()).sorted().toList());
            var lost = answers.get(answers.get(0).extract().statusCode() == 409 ? 0 : 1);
            lost.body("type", equalTo("/docs/problems#illegal-transition"))
                    .body("state", equalTo("accepted"))
                    .body("allowedActions", hasItem("assignment"));
            assertEquals(new Written(1, 2, 2, 2), Written.of(filed.id()));
        }
    }

    private void assigned() {
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
    }

    private void inProgress() {
        assigned();
        member.does("start", filed.id()).statusCode(200);
    }

    private void violated(String code, Map<String, ?> assignment) {
        clerk.does("assignment", filed.id(), assignment).statusCode(422).body("violations[0].code", equalTo(code));
    }

    /** Does one mutation and sees row, timeline, outbox and audit move together. */
    private ValidatableResponse once(int events, Supplier<ValidatableResponse> verb) {
        return once(events, verb, 200);
    }

    private ValidatableResponse once(int events, Supplier<ValidatableResponse> verb, int status) {
        var before = Written.of(filed.id());
        var answer = verb.get().statusCode(status);
        var after = Written.of(filed.id());
        assertTrue(after.isAfter(before, events), () -> before + " then " + after);
        return answer;
    }

    private static String tomorrow() {
        return LocalDate.now().plusDays(1).toString();
    }
}
