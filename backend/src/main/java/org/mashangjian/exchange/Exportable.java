package org.mashangjian.exchange;

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
}
