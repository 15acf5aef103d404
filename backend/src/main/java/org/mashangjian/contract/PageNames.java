package org.mashangjian.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Calls a page by what it is a page of: {@code Page<InboxApi.Line>} is scanned as PageLine, holds RequestLine and
 * becomes RequestPage.
 */
final class PageNames {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String SCANNED = REFERENCE + "Page";

    private PageNames() {}

    static void tidy(OpenAPI api, List<ApiCall> calls) {
        var renamed = new HashMap<String, String>();
        calls.stream()
                .flatMap(call -> call.operation().getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null
                        && schema.getRef() != null
                        && schema.getRef().startsWith(SCANNED))
                .forEach(schema -> rename(api, schema, renamed));
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    /** Several operations may answer with the same page. */
    private static void rename(OpenAPI api, Schema reference, Map<String, String> renamed) {
        var old = reference.getRef().substring(REFERENCE.length());
        reference.setRef(REFERENCE + renamed.computeIfAbsent(old, page -> rename(api, page)));
    }

    private static String rename(OpenAPI api, String old) {
        var page = api.getComponents().getSchemas().get(old);
        var item = page.getProperties().get("items").getItems().getRef().substring(REFERENCE.length());
        var name = item.replaceFirst("(Line|Summary)$", "") + "Page";
        api.getComponents().removeSchema(old);
        api.getComponents().addSchema(name, page);
        return name;
    }
}
