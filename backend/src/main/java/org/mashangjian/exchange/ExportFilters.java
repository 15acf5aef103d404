package org.mashangjian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashangjian.web.Messages;

/** Puts filters into words; what does not narrow is left out. Names are {@code filter.<key>} of the messages. */
public final class ExportFilters {
    private final List<ExportFilter> filters = new ArrayList<>();
    private final Locale language;

    public ExportFilters(Locale language) {
        this.language = language;
    }

    /** @param value as it was asked for, or as people call it */
    public void text(String key, String value) {
        if (value != null && !value.isBlank()) {
            filters.add(new ExportFilter(Messages.text("exchange", language, "filter." + key), value));
        }
    }

    /** One of few values, whose words are {@code filter.<key>.<value>}. */
    public void constant(String key, Object value) {
        if (value != null) {
            text(key, Messages.textOr(value.toString(), "exchange", language, "filter." + key + "." + value));
        }
    }

    public List<ExportFilter> all() {
        return List.copyOf(filters);
    }
}
