package org.mashangjian.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Messages;
import org.mashangjian.web.OneAtATime;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Writes a list to a file row by row and gives it out once. The file comes first, so that no connection is held for as long
 * as somebody takes to fetch it; one is written at a time, so that memory stays flat whatever is asked for.
 */
@ApplicationScoped
class MakingExport {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int SECONDS = 120;
    /** A page of rows and the buffers of a workbook. */
    private static final int MEBIBYTES = 8;

    private final OneAtATime turn = new OneAtATime(3, Duration.ofSeconds(20), MEBIBYTES);

    @Any
    @Inject
    Instance<Exportable> lists;

    @Inject
    ShownLists shown;

    @Inject
    ExchangeFiles files;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** @param name of the file */
    record Fetched(Path file, String name, String mediaType) {}

    ExportApi make(ExportQuery query, Caller caller, Locale language) {
        var list = lists.stream()
                .filter(it -> it.list() == query.list())
                .findFirst()
                .orElseGet(() -> shown.of(query.list()));
        var id = Ids.next();
        var kept = false;
        try {
            var rows = turn.run(() -> QuarkusTransaction.requiringNew()
                    .timeout(SECONDS)
                    .call(() -> write(id, list, query, caller, language)));
            var made = record(id, query, caller, language, rows, list.filters(query, language));
            kept = true;
            return made;
        } finally {
            if (!kept) {
                forget(id);
            }
        }
    }

    private int write(UUID id, Exportable list, ExportQuery query, Caller caller, Locale language) {
        try (var output = new BufferedOutputStream(Files.newOutputStream(files.place(id)));
                var sheet = Sheet.of(query.format(), query.charset(), output)) {
            sheet.remark(Messages.text("exchange", language, "about"), about(list, query, caller, language));
            list.write(query, caller, language, sheet);
            return sheet.rows();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What it is, who asked for it and when, and by which filters. */
    private List<List<String>> about(Exportable list, ExportQuery query, Caller caller, Locale language) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                Messages.text("exchange", language, "about.list"),
                Messages.text("exchange", language, "list." + query.list())));
        lines.add(List.of(Messages.text("exchange", language, "about.by"), caller.name()));
        lines.add(List.of(
                Messages.text("exchange", language, "about.at"),
                clock.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        list.filters(query, language).forEach(it -> lines.add(List.of(it.name(), it.value())));
        return lines;
    }

    private ExportApi record(
            UUID id, ExportQuery query, Caller caller, Locale language, int rows, List<ExportFilter> filters) {
        var now = clock.now();
        var name = Messages.text("exchange", language, "list." + query.list()) + "-"
                + now.toString().substring(0, 10) + "." + query.format();
        var made = new ExportApi(id, query.list(), query.format(), name, rows, filters, now.plus(LIFE));
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run(
                    "INSERT INTO export (id, account_id, committee_id, list, format, charset, name, rows, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    caller.accountId(),
                    committee(query, caller),
                    query.list(),
                    query.format(),
                    query.charset().name(),
                    name,
                    rows,
                    made.expiresAt());
            audited(caller, now, "export.made", id);
        });
        return made;
    }

    /** Within the caller's transaction. 404 for an export of somebody else, 410 for one that was fetched or is too old. */
    Fetched fetch(UUID id, Caller caller) {
        record Taken(String name, ExchangeFormat format, String charset) {}
        Optional<Taken> taken = sql.one(
                """
                UPDATE export SET fetched_at = now() WHERE id = ? AND account_id = ? AND fetched_at IS NULL AND expires_at > now()
                RETURNING name, format, charset
                """,
                row -> new Taken(row.string(1), row.constant(2, ExchangeFormat.class), row.string(3)),
                id,
                caller.accountId());
        if (taken.isEmpty() || !Files.exists(files.of(id))) {
            var was = sql.one(
                    "SELECT 1 FROM export WHERE id = ? AND account_id = ?", row -> true, id, caller.accountId());
            throw was.isPresent() ? Refusal.of(ProblemType.gone, "export_gone") : Refusal.of(ProblemType.not_found);
        }
        var it = taken.get();
        audited(caller, clock.now(), "export.fetched", id);
        return new Fetched(files.of(id), it.name(), it.format().mediaType(it.charset()));
    }

    /** In the chain of every committee whose data may be in it: wherever the caller holds a role, whatever the filters say. */
    private void audited(Caller caller, Instant at, String action, UUID id) {
        caller.grants().stream()
                .map(Caller.Grant::committeeId)
                .distinct()
                .forEach(committee -> audit.append(committee, at, caller, action, "export", id));
    }

    /** The one asked about, where the caller holds a role there. */
    private static UUID committee(ExportQuery query, Caller caller) {
        var theirs = caller.grants().stream().map(Caller.Grant::committeeId).toList();
        return theirs.contains(query.committeeId()) ? query.committeeId() : theirs.get(0);
    }

    private void forget(UUID id) {
        try {
            files.delete(id);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
