package org.mashangjian.exchange;

import java.util.List;
import java.util.Locale;
import org.mashangjian.account.Caller;

/** A list that can be exported; the feature that owns it implements it. */
public interface Exportable {
    ExportedList list();

    /**
     * Writes all rows that the caller may see, one after the other; called within a transaction that only reads.
     *
     * @throws org.mashangjian.web.Refusal 403 or 422 before anything is written
     */
    void write(ExportQuery query, Caller caller, Locale language, Sheet sheet);

    /** What the list was narrowed to, in words; stands in the file and is told to who asked. */
    default List<ExportFilter> filters(ExportQuery query, Locale language) {
        var filters = new ExportFilters(language);
        filters.text("q", query.q());
        return filters.all();
    }
}
