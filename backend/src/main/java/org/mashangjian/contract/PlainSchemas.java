package org.mashangjian.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes ids and times where they are used: the scanner makes components of them, which names Java's types to clients. */
final class PlainSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");

    private PlainSchemas() {}

    static void writeOut(OpenAPI api) {
        var components = api.getComponents();
        List.copyOf(components.getSchemas().values()).forEach(PlainSchemas::visit);
        FORMATS.keySet().forEach(components::removeSchema);
    }

    private static void visit(Schema schema) {
        if (schema.getProperties() != null) {
            var properties = new LinkedHashMap<>(schema.getProperties());
            properties.replaceAll((name, property) -> plain(property));
            schema.setProperties(properties);
        }
        if (schema.getItems() != null) {
            schema.setItems(plain(schema.getItems()));
        }
    }

    private static Schema plain(Schema schema) {
        var format = schema.getRef() == null
                ? schema.getFormat()
                : FORMATS.get(schema.getRef().substring(REFERENCE.length()));
        if (format != null && FORMATS.containsValue(format)) {
            return OASFactory.createSchema().addType(SchemaType.STRING).format(format);
        }
        visit(schema);
        return schema;
    }
}
