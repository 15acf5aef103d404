package org.mashangjian.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;

/** A list that can be imported; the feature that owns it implements it. */
public interface Importable {
    ImportedList list();

    /** Keys of the columns that a file may have. */
    List<String> columns();

    /** Those that it must have. */
    Set<String> required();

    /** Begins a pass over one file, within the transaction of that pass. */
    Importing begin(UUID committeeId, Caller by);

    /** One pass; it remembers the rows it has seen. */
    interface Importing {
        /** Notes on the row all that is wrong with it. */
        void check(ImportRow row);

        /** Does what the row says; only for one that was checked and has no problem. */
        ImportOutcome write(ImportRow row);
    }
}
