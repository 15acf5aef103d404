package org.mashangjian.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mashangjian.web.Messages;

/**
 * A list in the words of its reader. A column's heading is {@code <list>.<column>} of {@code messages/lists}, else {@code
 * <column>}; that of a constant is {@code <list>.<column>.<constant>}, else {@code <end of the column>.<constant>}; what has
 * no word stays as it is.
 */
final class ShownWords {
    private static final String WORDS = "lists";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern TIMES =
            Pattern.compile("at|.*At|stateSince|replyDue|deadlines\\.(object|contact|reply)");

    private final ExportedList list;
    private final Locale language;
    private final ZoneId zone;

    ShownWords(ExportedList list, Locale language, ZoneId zone) {
        this.list = list;
        this.language = language;
        this.zone = zone;
    }

    String heading(String column) {
        return word(column, Messages.textOr(column, WORDS, language, column));
    }

    /** A number, one text, or all that the path leads to. */
    Object cell(String column, JsonNode item) {
        var found = Stream.of(item);
        for (var step : column.split("\\.")) {
            found = found.flatMap(it -> each(it.path(step)));
        }
        var values = found.toList();
        return values.size() == 1 && values.get(0).isNumber()
                ? values.get(0).numberValue()
                : values.stream().map(it -> text(column, it)).toList();
    }

    ExportFilter filter(String parameter, String value) {
        return new ExportFilter(heading(parameter), constant(parameter, value));
    }

    private static Stream<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false);
        }
        return node.isMissingNode() || node.isNull() ? Stream.of() : Stream.of(node);
    }

    private String text(String column, JsonNode value) {
        return value.isTextual() && TIMES.matcher(column).matches()
                ? MINUTE.format(Instant.parse(value.textValue()).atZone(zone))
                : constant(column, value.asText());
    }

    private String constant(String column, String value) {
        var last = column.substring(column.lastIndexOf('.') + 1);
        return word(column + "." + value, Messages.textOr(value, WORDS, language, last + "." + value));
    }

    private String word(String key, String otherwise) {
        return Messages.textOr(otherwise, WORDS, language, list + "." + key);
    }
}
