package org.mashangjian.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/** What is answered: every property is there, but for those that may be missing, which are left out or null. */
final class AnsweredSchema {
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final List<String> PAGE = List.of("next");

    private AnsweredSchema() {}

    /** @param type the record it was scanned from, or null for a page of whatever */
    static void complete(String name, Schema schema, ClassInfo type) {
        if (schema.getProperties() == null) {
            return;
        }
        var maybe = type == null ? PAGE : SchemaFacts.of(name).maybe();
        for (var property : maybe) {
            if (!schema.getProperties().containsKey(property)) {
                throw new IllegalStateException("contract/schemas.json: " + name + " has no " + property);
            }
        }
        var leavesOut = type != null && type.hasDeclaredAnnotation(INCLUDE);
        var required = new ArrayList<String>();
        schema.getProperties().forEach((key, property) -> {
            if (!leavesOut || !maybe.contains(key)) {
                required.add(key);
            }
        });
        schema.setRequired(required);
        if (!leavesOut) {
            maybe.forEach(
                    key -> schema.addProperty(key, orNull(schema.getProperties().get(key))));
        }
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return property.addType(SchemaType.NULL);
    }
}
