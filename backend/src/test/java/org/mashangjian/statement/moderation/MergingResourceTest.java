package org.mashangjian.statement.moderation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.statement.DiscussionFixture.Said;
import org.mashangjian.statement.vote.Counts;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergingResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private DiscussionFixture.Opened discussion;
    private Said one;
    private Said same;

    @BeforeEach
    void publish() {
        discussion = DiscussionFixture.at(venue).openBy(Staff.clerk(venue));
        one = discussion.publishes("一楼不该出钱");
        same = discussion.publishes("一层住户不用出钱");
    }

    @Test
    void who_voted_on_both_counts_once_by_what_they_said_of_the_one_that_stays() {
        vote(one, "agree", "a");
        vote(same, "disagree", "a");
        vote(same, "agree", "b");
        vote(same, "pass", "c");
        merge(same, one);
        assertEquals(new Counts(2, 0, 1), Counts.of(one.id()));
        assertEquals(Counts.ofVotes(one.id()), Counts.of(one.id()));
        discussion.shows("/statements").body("items.id", contains(one.id().toString()));
        same.looksAtIt()
                .body("state", equalTo("merged"))
                .body("mergedInto", equalTo(one.id().toString()));
        same.gets("agree", "d")
                .statusCode(409)
                .body("code", equalTo("statement_merged"))
                .body("mergedInto", equalTo(one.id().toString()));
    }

    @Test
    void separated_each_has_its_own_again_but_what_was_said_anew_stays() {
        vote(one, "agree", "a");
        vote(same, "agree", "b");
        vote(same, "agree", "c");
        merge(same, one);
        vote(one, "disagree", "c");
        assertEquals(new Counts(2, 1, 0), Counts.of(one.id()));
        same.moderated("separation", Map.of())
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("mergedInto", nullValue());
        assertEquals(new Counts(1, 1, 0), Counts.of(one.id()));
        assertEquals(new Counts(2, 0, 0), Counts.of(same.id()));
    }

    @Test
    void what_had_been_merged_goes_along_and_stays_there() {
        var third = discussion.publishes("首层免费");
        vote(third, "agree", "x");
        vote(same, "agree", "y");
        vote(one, "agree", "z");
        merge(third, same);
        merge(same, one);
        assertEquals(new Counts(3, 0, 0), Counts.of(one.id()));
        third.looksAtIt().body("mergedInto", equalTo(one.id().toString()));
        same.moderated("separation", Map.of()).statusCode(200);
        assertEquals(new Counts(1, 0, 0), Counts.of(same.id()));
        assertEquals(new Counts(2, 0, 0), Counts.of(one.id()));
    }

    @Test
    void it_is_merged_only_into_a_published_one_of_the_same_discussion() {
        var pending = discussion.hears("还没看");
        var elsewhere = DiscussionFixture.at(venue).openBy(Staff.clerk(venue)).publishes("别处");
        for (var into : List.of(pending.id(), elsewhere.id(), one.id(), UUID.randomUUID())) {
            one.moderated("merger", Map.of("intoId", into))
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown_statement"));
        }
        pending.moderated("merger", Map.of("intoId", one.id())).statusCode(409);
    }

    @Test
    void votes_that_come_meanwhile_are_counted_or_refused_and_never_lost() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (var voter = 0; voter < 16; voter++) {
            var device = "v" + voter;
            var on = voter % 2 == 0 ? one : same;
            calls.add(() -> on.gets("agree", device).extract().statusCode());
        }
        calls.add(() ->
                same.moderated("merger", Map.of("intoId", one.id())).extract().statusCode());
        var answers = AtOnce.all(calls);
        assertEquals(200, answers.get(answers.size() - 1));
        var counted =
                (int) answers.subList(0, 16).stream().filter(it -> it == 200).count();
        assertEquals(new Counts(counted, 0, 0), Counts.of(one.id()));
        assertEquals(Counts.ofVotes(one.id()), Counts.of(one.id()));
    }

    private static void vote(Said on, String choice, String device) {
        on.gets(choice, device).statusCode(200);
    }

    private static void merge(Said statement, Said into) {
        statement.moderated("merger", Map.of("intoId", into.id())).statusCode(200);
    }
}
