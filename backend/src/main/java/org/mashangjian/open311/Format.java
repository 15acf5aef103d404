package org.mashangjian.open311;

import java.util.Arrays;
import java.util.Optional;
import org.mashangjian.web.Refusal;

/** The two forms in which Open311 is spoken; a path ends in the name of one. */
enum Format {
    xml("text/xml"),
    json("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** 400 where it is neither. */
    static Format of(String name) {
        return known(name).orElseThrow(() -> Refusal.malformed("format", "unknown_value"));
    }

    /** What a path ends in; XML, which everybody has to understand, where that is neither. */
    static Format atEndOf(String path) {
        return known(path.substring(path.lastIndexOf('.') + 1)).orElse(xml);
    }

    private static Optional<Format> known(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
