package org.mashangjian.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Actor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditChainTest {
    private static final int WRITERS = 4;
    private static final int ROWS_EACH = 600;

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();

    @Inject
    AuditLog log;

    @Inject
    Sealer sealer;

    @Inject
    HeadKeeper keeper;

    @Inject
    AuditChain chain;

    @Inject
    Sql sql;

    @Test
    void an_untouched_chain_has_no_findings() {
        sealed(5);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), sequences());
        keeper.keep();
        sealed(2);
        assertEquals(List.of(), findings());
    }

    @Test
    void a_changed_row_is_found() {
        sealed(5);
        change("UPDATE audit_event SET object_id = 'another' WHERE committee_id = ? AND sequence = 3");
        assertEquals(List.of(finding(Finding.Kind.changed, 3, 1)), findings());
    }

    @Test
    void nothing_turned_into_empty_text_is_found() {
        sealed(3);
        change("UPDATE audit_event SET trace_id = '' WHERE committee_id = ? AND sequence = 2");
        assertEquals(List.of(finding(Finding.Kind.changed, 2, 1)), findings());
    }

    @Test
    void a_row_sealed_by_another_key_is_found_with_the_one_after_it() {
        sealed(4);
        change("UPDATE audit_event SET seal = sha256('mine') WHERE committee_id = ? AND sequence = 2");
        assertEquals(List.of(finding(Finding.Kind.changed, 2, 1), finding(Finding.Kind.changed, 3, 1)), findings());
    }

    @Test
    void a_missing_row_is_found() {
        sealed(6);
        change("DELETE FROM audit_event WHERE committee_id = ? AND sequence IN (1, 4, 5)");
        assertEquals(List.of(finding(Finding.Kind.missing, 1, 1), finding(Finding.Kind.missing, 4, 2)), findings());
    }

    @Test
    void an_end_cut_off_is_found_by_the_head_file() {
        sealed(6);
        keeper.keep();
        change("DELETE FROM audit_event WHERE committee_id = ? AND sequence > 3");
        assertEquals(List.of(finding(Finding.Kind.cut, 4, 3)), findings());
    }

    @Test
    void an_end_written_anew_is_found_by_the_head_file() {
        sealed(3);
        keeper.keep();
        change("DELETE FROM audit_event WHERE committee_id = ? AND sequence = 3");
        sealed(4);
        assertEquals(List.of(finding(Finding.Kind.cut, 3, 1)), findings());
    }

    @Test
    void a_chain_cut_off_whole_is_found_by_the_head_file() {
        sealed(2);
        keeper.keep();
        change("DELETE FROM audit_event WHERE committee_id = ?");
        assertEquals(List.of(finding(Finding.Kind.cut, 1, 2)), findings());
    }

    @Test
    void a_row_that_waits_for_longer_than_a_minute_is_found() {
        append(1);
        assertEquals(List.of(), findings());
        var old = Instant.now().minus(Duration.ofMinutes(2));
        sql.run(
                "UPDATE audit_event SET id = ?, at = ? WHERE committee_id = ?",
                new UUID(old.toEpochMilli() << 16 | 0x7000, committee.getLeastSignificantBits()),
                old,
                committee);
        assertEquals(List.of(finding(Finding.Kind.unsealed, 0, 1)), findings());
        sealer.seal();
        assertEquals(List.of(), findings());
    }

    @Test
    void a_row_committed_late_is_sealed_next() {
        var early = Ids.next();
        sealed(2);
        append(1);
        sql.run("UPDATE audit_event SET id = ? WHERE committee_id = ? AND sequence IS NULL", early, committee);
        sealer.seal();
        assertEquals(List.of(1L, 2L, 3L), sequences());
        assertEquals(List.of(), findings());
    }

    @Test
    void sealers_at_once_number_every_row_once() throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            Callable<Void> writer = () -> {
                for (var i = 0; i < ROWS_EACH; i += 50) {
                    append(50);
                    sealer.seal();
                }
                return null;
            };
            for (Future<Void> done : pool.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(i -> writer).toList())) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        sealer.seal();
        var all = LongStream.rangeClosed(1, WRITERS * ROWS_EACH).boxed().toList();
        assertEquals(all, sequences());
        assertEquals(List.of(), findings());
    }

    private void sealed(int rows) {
        append(rows);
        sealer.seal();
    }

    private void append(int rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < rows; i++) {
                log.append(committee, Instant.now(), Actor.SYSTEM, "qr_code.revoked", "qr_code", "code-" + i);
            }
        });
    }

    private void change(String tampering) {
        sql.run(tampering, committee);
    }

    private List<Long> sequences() {
        return sql.list(
                "SELECT sequence FROM audit_event WHERE committee_id = ? ORDER BY sequence",
                row -> row.number(1),
                committee);
    }

    private Finding finding(Finding.Kind kind, long sequence, long rows) {
        return new Finding(kind, committee, sequence, rows);
    }

    private List<Finding> findings() {
        return chain.verify().findings().stream()
                .filter(finding -> finding.committeeId().equals(committee))
                .toList();
    }
}
