package org.mashangjian.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;

/** Reads a file once from top to bottom, row by row: checks all of it, and where nothing is wrong writes it too. */
@ApplicationScoped
class PassingOverFile {
    /** So that what a pass holds in memory does not grow with the file. */
    private static final int TOLD_EVERY = 200;

    /** A file that is wrong everywhere is told so, not listed to its end. */
    private static final int MOST_PROBLEMS = 5_000;

    @Any
    @Inject
    Instance<Importable> targets;

    @Inject
    ExchangeFiles files;

    @Inject
    ImportLog log;

    @Inject
    EntityManager entities;

    /** @param writes whether rows without problems are written as well */
    record Order(UUID id, UUID committeeId, ImportedList list, Caller by, boolean writes) {}

    private final class Pass implements Table.Taker {
        private final Order order;
        private final Importable target;
        private final Importable.Importing importing;
        private final ImportTally tally = new ImportTally();
        private Headings headings;

        Pass(Order order) {
            this.order = order;
            target = targets.stream()
                    .filter(it -> it.list() == order.list())
                    .findFirst()
                    .orElseThrow();
            importing = target.begin(order.committeeId(), order.by());
        }

        @Override
        public void take(int number, List<Cell> cells) {
            if (headings == null) {
                headings = new Headings(target, cells);
                headings.problems().forEach(this::note);
                if (tally.problems() > 0) {
                    throw new UnreadableFile("headings", 1);
                }
                return;
            }
            var row = headings.row(number, cells);
            if (row == null) {
                return;
            }
            tally.row();
            importing.check(row);
            row.problems().forEach(this::note);
            if (order.writes() && tally.problems() == 0) {
                tally.outcome(importing.write(row));
            }
            if (tally.rows() % TOLD_EVERY == 0) {
                entities.flush();
                entities.clear();
                log.seen(order.id(), tally.rows(), order.writes() ? tally.rows() : 0);
            }
        }

        private void note(ImportRow.Problem problem) {
            tally.problem();
            log.note(order.id(), problem);
            if (tally.problems() >= MOST_PROBLEMS) {
                throw new UnreadableFile("too_many_problems", problem.row());
            }
        }
    }

    /** Within the caller's transaction, which a tally with problems has to roll back where it writes. */
    ImportTally pass(Order order) {
        var pass = new Pass(order);
        try {
            var file = files.of(order.id());
            Table.of(file).read(file, pass);
            if (pass.tally.rows() == 0) {
                pass.note(new ImportRow.Problem(0, null, "empty_file"));
            }
        } catch (UnreadableFile unreadable) {
            pass.tally.problem();
            log.note(order.id(), new ImportRow.Problem(unreadable.row(), null, unreadable.code()));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        return pass.tally;
    }
}
