package org.mashangjian.reception.appointment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.AtOnce;

/** Seats are given once, however many reach for them at the same moment. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LastSeatTest {
    private static final int CLIENTS = 200;

    @Inject
    Sql sql;

    private static Callable<Integer> books(UUID day, String phone) {
        return () -> ReceptionFixture.book(day, ReceptionFixture.visitor(phone))
                .extract()
                .statusCode();
    }

    private void countsAgree(UUID day, int taken) {
        assertEquals(
                List.of(taken, taken),
                sql.one("""
                                SELECT d.taken, (SELECT count(*) FROM appointment a WHERE a.day_id = d.id
                                                 AND a.state NOT IN ('cancelled', 'no_show'))
                                FROM reception_day d WHERE d.id = ?
                                """, row -> List.of(row.integer(1), row.integer(2)), day)
                        .orElseThrow());
    }

    @Test
    void of_200_clients_for_the_last_seat_exactly_one_gets_it() throws Exception {
        var day = ReceptionFixture.make().published(3);
        for (var i = 0; i < 2; i++) {
            ReceptionFixture.book(day, ReceptionFixture.visitor("1370000000" + i))
                    .statusCode(201);
        }
        List<Callable<Integer>> all = IntStream.range(0, CLIENTS)
                .mapToObj(i -> books(day, "138%08d".formatted(i)))
                .toList();
        var answers = AtOnce.all(all).stream().collect(groupingBy(it -> it, counting()));
        assertEquals(Map.of(201, 1L, 409, CLIENTS - 1L), answers);
        countsAgree(day, 3);
    }

    @Test
    void a_hoarder_with_one_phone_gets_one_seat() throws Exception {
        var here = ReceptionFixture.make();
        var one = here.published(50);
        var other = here.planned(ReceptionFixture.inDays(11), 50);
        ReceptionFixture.post(here.clerk, other + "/publication", Map.of()).statusCode(200);
        List<Callable<Integer>> all = IntStream.range(0, 20)
                .mapToObj(i -> books(i % 2 == 0 ? one : other, "13600001234"))
                .toList();
        var answers = AtOnce.all(all).stream().collect(groupingBy(it -> it, counting()));
        assertEquals(Map.of(201, 1L, 409, 19L), answers);
    }

    @Test
    void one_key_sent_many_times_at_once_makes_one_booking_with_one_receipt() throws Exception {
        var day = ReceptionFixture.make().published(50);
        var key = UUID.randomUUID().toString();
        var body = ReceptionFixture.visitor("13500001234");
        var booked = AtOnce.times(10, () -> Booked.of(ReceptionFixture.book(day, body, key)));
        assertEquals(1, booked.stream().distinct().count());
        countsAgree(day, 1);
    }

    @Test
    void booking_and_cancelling_at_once_end_with_counts_that_agree() throws Exception {
        var here = ReceptionFixture.make();
        var day = here.published(30);
        var booked = IntStream.range(0, 10)
                .mapToObj(i -> Booked.of(ReceptionFixture.book(day, ReceptionFixture.visitor("1330000100" + i))))
                .toList();
        List<Callable<Integer>> all = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> i < 10
                        ? () -> booked.get(i)
                                .does("cancellation", Map.of())
                                .extract()
                                .statusCode()
                        : books(day, "1330000200" + (i - 10)))
                .toList();
        var answers = AtOnce.all(all).stream().collect(groupingBy(it -> it, counting()));
        assertEquals(Map.of(200, 10L, 201, 10L), answers);
        countsAgree(day, 10);
    }
}
