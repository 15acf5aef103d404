package org.mashangjian.category;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The categories of {@code data/topics.json}: areas, and below them the topics that a request is filed under. */
@ApplicationScoped
public class Categories {
    private final Map<String, Topics.Area> areas = new LinkedHashMap<>();
    private final Map<String, Topics.Topic> topics = new LinkedHashMap<>();
    private final Map<String, Topics.Area> areaOf = new LinkedHashMap<>();
    private Classifier classifier;

    @Inject
    ObjectMapper json;

    @PostConstruct
    void read() {
        try (var input = Categories.class.getResourceAsStream("/data/topics.json")) {
            for (var area : json.readValue(input, Topics.class).topics()) {
                areas.put(area.code(), area);
                for (var topic : area.children()) {
                    topics.put(topic.code(), topic);
                    areaOf.put(topic.code(), area);
                }
            }
            classifier = new Classifier(topics.values());
        } catch (IOException unreadable) {
            throw new IllegalStateException("data/topics.json cannot be read", unreadable);
        }
    }

    /** Whether a request can be filed under it: topics can, areas cannot. */
    public boolean knows(String code) {
        return topics.containsKey(code);
    }

    /** The topic of that code, or the topics of the area of that code; none where there is neither. */
    public List<String> topics(String code) {
        var area = areas.get(code);
        if (area != null) {
            return area.children().stream().map(Topics.Topic::code).toList();
        }
        return knows(code) ? List.of(code) : List.of();
    }

    /** The name of a topic or area in the caller's language; an unknown code is its own name. */
    public String name(String code, Locale language) {
        var topic = topics.get(code);
        var area = areas.get(code);
        return topic != null ? name(topic.name(), language) : area != null ? name(area.name(), language) : code;
    }

    public List<CategoryApi> tree(Locale language) {
        return areas.values().stream()
                .map(area -> new CategoryApi(
                        area.code(),
                        name(area.name(), language),
                        area.children().stream()
                                .map(topic -> new CategoryApi(topic.code(), name(topic.name(), language), List.of()))
                                .toList()))
                .toList();
    }

    /** The topic whose keywords the text holds most of; empty where it holds none. */
    public Optional<Suggested> classify(String title, String content) {
        return classifier
                .classify(title == null ? "" : title, content)
                .map(found ->
                        new Suggested(found.code(), areaOf.get(found.code()).code(), found.keywords()));
    }

    /** Codes of the sectors whose members know the topic, the closest first. */
    public List<String> sectors(String code) {
        var topic = topics.get(code);
        return topic == null ? List.of() : topic.sectors();
    }

    /** What a member who fits the topic is an expert of. */
    public List<String> expertise(String code) {
        var topic = topics.get(code);
        return topic == null ? List.of() : topic.expertise();
    }

    private static String name(Topics.Name name, Locale language) {
        return language == Locale.ENGLISH ? name.en() : name.zh();
    }
}
