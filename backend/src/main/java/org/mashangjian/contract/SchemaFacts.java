package org.mashangjian.contract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

/**
 * What the code does not say of a record: {@code contract/schemas.json}.
 *
 * @param maybe properties of an answer that may be missing; all others are always there
 * @param properties descriptions and values
 */
record SchemaFacts(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> maybe,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Property> properties) {
    record Property(
            String description,

            @com.fasterxml.jackson.annotation.JsonProperty("enum")
            List<Object> values) {}

    private static final SchemaFacts NONE = new SchemaFacts(List.of(), Map.of());
    private static final Map<String, SchemaFacts> ALL = DataFile.read("schemas.json", SchemaFacts.class);

    static SchemaFacts of(String schema) {
        return ALL.getOrDefault(schema, NONE);
    }
}
