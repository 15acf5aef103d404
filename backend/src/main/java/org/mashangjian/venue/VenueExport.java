package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.ExportQuery;
import org.mashangjian.exchange.Exportable;
import org.mashangjian.exchange.ExportedList;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;

/** The venues of a committee as a file, in the columns that the import reads. */
@ApplicationScoped
class VenueExport implements Exportable {
    private static final String ROWS = """
            SELECT name, kind, studio_category, brand, division_code, address, phone, opening_hours, group_link,
                   introduction, latitude, longitude
            FROM venue WHERE committee_id = ? AND (?::text IS NULL OR terms @@ ?::tsquery) ORDER BY name, id
            """;

    @Inject
    Sql sql;

    @Override
    public ExportedList list() {
        return ExportedList.venues;
    }

    @Override
    public void write(ExportQuery query, Caller caller, Locale language, Sheet sheet) {
        var committeeId = query.committeeOf(caller);
        var typed = Parameters.words("q", query.q());
        var words = typed == null ? null : SearchTerms.query(typed);
        sheet.row(VenueColumns.ALL.stream()
                .map(key -> Messages.text("exchange", language, "venue." + key))
                .toArray());
        sql.each(
                ROWS,
                row -> sheet.row(
                        row.string(1),
                        Messages.text("exchange", language, "kind." + row.string(2)),
                        row.string(3) == null ? "" : Messages.text("exchange", language, "category." + row.string(3)),
                        row.string(4),
                        row.string(5),
                        row.string(6),
                        row.string(7),
                        row.string(8),
                        row.string(9),
                        row.string(10),
                        row.decimalOrNull(11),
                        row.decimalOrNull(12)),
                committeeId,
                words,
                words);
    }
}
