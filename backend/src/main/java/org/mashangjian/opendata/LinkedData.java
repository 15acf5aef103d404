package org.mashangjian.opendata;

import java.util.LinkedHashMap;
import java.util.Map;

/** A thing in the words of schema.org; what is not known is left out. */
public final class LinkedData {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private LinkedData(String type) {
        facts.put("@type", type);
    }

    /** A thing that stands for itself. @param address where it can be read */
    public static LinkedData of(String type, String address) {
        var thing = new LinkedData(type);
        thing.facts.put("@context", "https://schema.org");
        return thing.with("@id", address).with("url", address);
    }

    /** A thing within another. */
    public static LinkedData within(String type, String name) {
        return new LinkedData(type).with("name", name);
    }

    public LinkedData with(String name, Object value) {
        if (value instanceof LinkedData other) {
            facts.put(name, other.facts);
        } else if (value != null) {
            facts.put(name, value.toString());
        }
        return this;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
