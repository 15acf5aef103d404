package org.mashangjian.opendata;

import java.util.Locale;
import org.mashangjian.web.Page;

/** A list that everybody may read; the feature that owns it implements it. */
public interface PublicList<T> {
    /** As in addresses, like {@code opinion-reports}. */
    String name();

    /** @param cursor where the page before ended, or null; 400 where it is none of this list */
    Page<T> page(int limit, String cursor, Locale language);

    /** A record, whose components are the columns of a table. */
    Class<T> type();
}
