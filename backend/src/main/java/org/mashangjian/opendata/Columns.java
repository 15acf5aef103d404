package org.mashangjian.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The columns of a table of records: the parts of a record within one have its name before theirs, as {@code venue.id}. */
record Columns(List<String> names) {
    /** Tells what a caller may do next, which a file cannot do. */
    private static final String ACTIONS = "allowedActions";

    static Columns of(Class<?> type) {
        return new Columns(names(type, "").toList());
    }

    private static Stream<String> names(Class<?> type, String before) {
        return Stream.of(type.getRecordComponents())
                .filter(it -> !it.getName().equals(ACTIONS))
                .flatMap(it -> names(it, before + it.getName()));
    }

    private static Stream<String> names(RecordComponent component, String name) {
        return component.getType().isRecord() ? names(component.getType(), name + ".") : Stream.of(name);
    }

    /** One row, by what the item looks like as JSON. */
    Object[] cells(JsonNode item) {
        var cells = new ArrayList<>();
        for (var name : names) {
            cells.add(cell(item.at("/" + name.replace('.', '/'))));
        }
        return cells.toArray();
    }

    private static Object cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isArray() ? many(value) : value.isObject() ? value.toString() : value.asText();
    }

    private static List<String> many(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false)
                .map(it -> it.isContainerNode() ? it.toString() : it.asText())
                .toList();
    }
}
