package org.mashangjian.open311;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What was posted, in either of the two encodings of forms. */
record Form(Map<String, List<String>> fields, List<Path> files) {
    private static final int MOST_FIELDS = 200;

    static Form of(String encoded) {
        try {
            var decoder = new QueryStringDecoder(encoded, StandardCharsets.UTF_8, false, MOST_FIELDS);
            return new Form(decoder.parameters(), List.of());
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.of(ProblemType.malformed);
        }
    }

    static Form of(MultipartFormDataInput input) {
        var fields = new LinkedHashMap<String, List<String>>();
        var files = new ArrayList<Path>();
        input.getValues()
                .forEach((name, values) -> values.forEach(value -> {
                    if (value.isFileItem()) {
                        files.add(value.getFileItem().getFile());
                    } else {
                        fields.computeIfAbsent(name, it -> new ArrayList<>()).add(value.getValue());
                    }
                }));
        return new Form(fields, files);
    }

    /** What a field holds, or null where it is absent or blank. */
    String text(String name) {
        return values(name).findFirst().orElse(null);
    }

    /** What was chosen or written of an attribute of the service; clients write several as {@code attribute[code][]}. */
    List<String> attribute(String code) {
        var name = "attribute[" + code + "]";
        return Stream.concat(values(name), values(name + "[]")).toList();
    }

    /** Forms end their lines as in mails. */
    private Stream<String> values(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(it -> it.replace("\r\n", "\n").replace('\r', '\n').strip())
                .filter(it -> !it.isEmpty());
    }
}
