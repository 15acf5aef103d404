package org.mashangjian.category;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The file {@code data/topics.json}. */
record Topics(List<Area> topics) {
    record Name(String zh, String en) {}

    record Area(String code, Name name, List<String> sectors, List<Topic> children) {}

    /**
     * @param keywords words, or objects of a word and its weight
     * @param sectors whose members know it, the closest first
     */
    record Topic(String code, Name name, List<JsonNode> keywords, List<String> sectors, List<String> expertise) {
        List<Keyword> weighted() {
            return keywords.stream().map(Keyword::of).toList();
        }
    }

    record Keyword(String word, int weight) {
        static Keyword of(JsonNode node) {
            return node.isTextual()
                    ? new Keyword(node.textValue(), 1)
                    : new Keyword(
                            node.required("word").textValue(),
                            node.required("weight").intValue());
        }
    }
}
