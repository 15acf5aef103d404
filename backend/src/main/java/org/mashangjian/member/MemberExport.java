package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.Sectors;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.ExportFilter;
import org.mashangjian.exchange.ExportFilters;
import org.mashangjian.exchange.ExportQuery;
import org.mashangjian.exchange.Exportable;
import org.mashangjian.exchange.ExportedList;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;

/** The members of a committee as a file, in the columns that the import reads. */
@ApplicationScoped
class MemberExport implements Exportable {
    private static final String ROWS = """
            SELECT m.number, m.name, m.levels, m.sector_code, m.expertise, m.languages, m.title, m.introduction,
                   ARRAY(SELECT v.name FROM placement p JOIN venue v ON v.id = p.venue_id
                         WHERE p.member_id = m.id AND %s ORDER BY v.name), m.active
            FROM member m WHERE m.committee_id = ? AND m.active = coalesce(?, m.active)
                AND (?::text IS NULL OR m.terms @@ ?::tsquery) ORDER BY m.name, m.id
            """.formatted(Members.IN_FORCE);

    @Inject
    Sql sql;

    @Inject
    Sectors sectors;

    @Inject
    Members members;

    @Override
    public ExportedList list() {
        return ExportedList.members;
    }

    @Override
    public List<ExportFilter> filters(ExportQuery query, Locale language) {
        var filters = new ExportFilters(language);
        filters.text("q", query.q());
        filters.constant("active", query.active());
        return filters.all();
    }

    @Override
    public void write(ExportQuery query, Caller caller, Locale language, Sheet sheet) {
        var committeeId = query.committeeOf(caller);
        sheet.row(MemberColumns.ALL.stream()
                .map(key -> Messages.text("exchange", language, "member." + key))
                .toArray());
        var today = members.today();
        var typed = Parameters.words("q", query.q());
        var words = typed == null ? null : SearchTerms.query(typed);
        sql.each(
                ROWS,
                row -> sheet.row(
                        row.string(1),
                        row.string(2),
                        row.strings(3).stream()
                                .map(level -> Messages.text("exchange", language, "level." + level))
                                .toList(),
                        sectors.name(row.string(4), language),
                        row.strings(5),
                        row.strings(6),
                        row.string(7),
                        row.string(8),
                        row.strings(9),
                        row.flag(10) ? "" : Messages.text("exchange", language, "retired")),
                today,
                today,
                committeeId,
                query.active(),
                words,
                words);
    }
}
