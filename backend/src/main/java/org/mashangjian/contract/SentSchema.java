package org.mashangjian.contract;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/** What callers send: unknown fields are refused, and the limits are those of the constraints. */
final class SentSchema {
    private static final DotName TEXT = DotName.createSimple("org.mashangjian.web.Text");

    private SentSchema() {}

    /** @param type the record it was scanned from, or null */
    static void complete(Schema schema, ClassInfo type) {
        if (schema.getType() == null || !schema.getType().contains(SchemaType.OBJECT)) {
            return;
        }
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        if (type == null || schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            var field = type.field(name);
            var text = field == null ? null : field.annotation(TEXT);
            if (text != null) {
                property.setMinLength(
                        text.value("min") == null ? 1 : text.value("min").asInt());
                property.setMaxLength(text.value("max").asInt());
            }
            if (property.getPattern() != null) {
                anchor(property);
            }
        });
    }

    /** The constraint matches the whole text, the schema's keyword a part; a choice of words is an enum. */
    private static void anchor(Schema property) {
        var pattern = property.getPattern();
        if (pattern.matches("\\w+(\\|\\w+)+")) {
            property.setPattern(null);
            property.setEnumeration(List.copyOf(Arrays.asList(pattern.split("\\|"))));
        } else if (!pattern.startsWith("^")) {
            property.setPattern("^" + (pattern.contains("|") ? "(?:" + pattern + ")" : pattern) + "$");
        }
    }
}
