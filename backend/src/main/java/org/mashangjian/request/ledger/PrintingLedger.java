package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.print.TablePaper;
import org.mashangjian.print.TableText;
import org.mashangjian.web.Call;
import org.mashangjian.web.Messages;

/** A ledger on paper; that it left the system stands in the audit. */
@ApplicationScoped
class PrintingLedger {
    /** So many lines fill some forty pages, which takes a few seconds; more go into a workbook. */
    static final int MOST = 400;

    private static final String BUNDLE = "ledger";

    @Inject
    LedgerQueries ledger;

    @Inject
    LedgerColumns columns;

    @Inject
    TablePaper paper;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Call call;

    RestResponse<byte[]> print(LedgerOwner owner, LedgerFilter filter, LedgerLayout asked) {
        var language = call.language();
        var layout = asked == null ? LedgerLayout.ledger : asked;
        var lines = ledger.lines(filter, callers.current(), language);
        var shown = lines.subList(0, Math.min(lines.size(), filter.limit()));
        audit.append(owner.committeeId(), clock.now(), callers.current(), "ledger.printed", owner.kind(), owner.id());
        var month = filter.month() == null ? "" : "-" + filter.month().month();
        return RestResponse.ResponseBuilder.ok(paper.print(text(owner, filter, layout, shown, lines.size(), language)))
                .header("Content-Disposition", "inline; filename=\"" + layout + month + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private TableText text(
            LedgerOwner owner,
            LedgerFilter filter,
            LedgerLayout layout,
            List<LedgerApi.Line> lines,
            int found,
            Locale language) {
        var title = Messages.text(BUNDLE, language, "title." + layout, owner.name());
        var month = filter.month() == null
                ? Messages.text(BUNDLE, language, "month.all")
                : filter.month().month().toString();
        var subtitle = Messages.text(BUNDLE, language, "subtitle", month, lines.size(), columns.time(clock.now()));
        var notes = new ArrayList<String>();
        if (found > lines.size()) {
            notes.add(Messages.text(BUNDLE, language, "cut", lines.size()));
        }
        if (lines.isEmpty()) {
            notes.add(Messages.text(BUNDLE, language, "none"));
        }
        var table = new TableText.Table(
                "",
                "",
                columns.of(layout, language),
                lines.stream()
                        .map(line -> columns.cells(layout, line, language))
                        .toList());
        return new TableText(title, subtitle, notes, List.of(table), true, language);
    }
}
