package org.mashangjian.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.account.Caller;

/** The lists that are exported as their own operation shows them, page by page, by its filters. */
@ApplicationScoped
class ShownLists {
    /** Whose list it is, which does not narrow it. */
    private static final String COMMITTEE = "committeeId";

    @Inject
    ShownPages pages;

    @Inject
    ShownNames names;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "mashang.time-zone")
    ZoneId zone;

    private Map<String, ShownList> lists;

    @PostConstruct
    void read() {
        try (var input = ShownLists.class.getResourceAsStream("/data/shown-lists.json")) {
            lists = json.readValue(input, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException("data/shown-lists.json cannot be read", unreadable);
        }
    }

    Exportable of(ExportedList list) {
        return new Shown(list, lists.get(list.name()));
    }

    private final class Shown implements Exportable {
        private final ExportedList list;
        private final ShownList shown;

        Shown(ExportedList list, ShownList shown) {
            this.list = list;
            this.shown = shown;
        }

        @Override
        public ExportedList list() {
            return list;
        }

        @Override
        public void write(ExportQuery query, Caller caller, Locale language, Sheet sheet) {
            var words = new ShownWords(list, language, zone);
            sheet.row(shown.columns().stream().map(words::heading).toArray());
            pages.each(
                    shown.operation(),
                    asked(query),
                    caller,
                    item -> sheet.row(shown.columns().stream()
                            .map(column -> words.cell(column, item))
                            .toArray()));
        }

        @Override
        public List<ExportFilter> filters(ExportQuery query, Locale language) {
            var words = new ShownWords(list, language, zone);
            return asked(query).entrySet().stream()
                    .filter(it -> !field(it.getKey()).equals(COMMITTEE))
                    .map(it -> words.filter(it.getKey(), names.of(field(it.getKey()), it.getValue())))
                    .toList();
        }

        private String field(String parameter) {
            return shown.parameters().get(parameter);
        }

        private Map<String, String> asked(ExportQuery query) {
            return shown.asked(json.convertValue(query, new TypeReference<Map<String, Object>>() {}));
        }
    }
}
