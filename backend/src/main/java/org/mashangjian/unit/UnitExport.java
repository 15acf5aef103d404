package org.mashangjian.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.ExportQuery;
import org.mashangjian.exchange.Exportable;
import org.mashangjian.exchange.ExportedList;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;

/** The units of a committee as a file. */
@ApplicationScoped
class UnitExport implements Exportable {
    private static final String ROWS =
            "SELECT name, kind, phone, closed_at IS NULL FROM unit WHERE committee_id = ? AND (?::text IS NULL OR strpos(name, ?) > 0) ORDER BY name";

    @Inject
    Sql sql;

    @Override
    public ExportedList list() {
        return ExportedList.units;
    }

    @Override
    public void write(ExportQuery query, Caller caller, Locale language, Sheet sheet) {
        var committeeId = query.committeeOf(caller);
        var words = Parameters.words("q", query.q());
        sheet.row(UnitImport.COLUMNS.stream()
                .map(key -> Messages.text("exchange", language, "unit." + key))
                .toArray());
        sql.each(
                ROWS,
                row -> sheet.row(
                        row.string(1),
                        Messages.text("exchange", language, "unitkind." + row.string(2)),
                        row.string(3),
                        row.flag(4) ? "" : Messages.text("exchange", language, "closed")),
                committeeId,
                words,
                words);
    }
}
