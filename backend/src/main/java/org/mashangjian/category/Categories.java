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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The categories of {@code data/topics.json}: areas, and below them the topics that a request is filed under. */
@ApplicationScoped
public class Categories {
    private final Map<String, Topics.Area> areas = new LinkedHashMap<>();
    private final Map<String, Topics.Topic> topics = new LinkedHashMap<>();
    private final Map<String, Topics.Area> areaOf = new LinkedHashMap<>();
    private Classifier classifier;

    /** What committees have added, by code, and what each no longer offers. */
    private volatile Map<String, OwnCategory> own = Map.of();

    private volatile Map<UUID, Set<String>> retired = Map.of();

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

    void learn(List<OwnCategory> added, Map<UUID, Set<String>> noLongerOffered) {
        own = added.stream()
                .collect(Collectors.toMap(
                        OwnCategory::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        retired = Map.copyOf(noLongerOffered);
    }

    /** Whether a request can be filed under it: topics can, areas cannot. */
    public boolean knows(String code) {
        return topics.containsKey(code) || own.containsKey(code);
    }

    /** Whether a request of that committee can be; also where it is no longer offered, as drafts are older than that. */
    public boolean knows(String code, UUID committeeId) {
        var added = own.get(code);
        return added == null ? topics.containsKey(code) : added.committeeId().equals(committeeId);
    }

    boolean isArea(String code) {
        return areas.containsKey(code);
    }

    List<OwnCategory> own(UUID committeeId) {
        return own.values().stream()
                .filter(it -> it.committeeId().equals(committeeId))
                .toList();
    }

    /** The topics of a committee, whether it still offers them or not. */
    List<String> codes(UUID committeeId) {
        return Stream.concat(topics.keySet().stream(), own(committeeId).stream().map(OwnCategory::code))
                .toList();
    }

    /** The topic of that code, or the topics of the area of that code; none where there is neither. */
    public List<String> topics(String code) {
        var area = areas.get(code);
        if (area != null) {
            var added = own.values().stream()
                    .filter(it -> it.areaCode().equals(code))
                    .map(OwnCategory::code);
            return Stream.concat(area.children().stream().map(Topics.Topic::code), added)
                    .toList();
        }
        return knows(code) ? List.of(code) : List.of();
    }

    /** The name of a topic or area in the caller's language; an unknown code is its own name. */
    public String name(String code, Locale language) {
        var added = own.get(code);
        if (added != null) {
            return added.name(language);
        }
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

    /** What a committee offers: with what it has added, without what it has retired, and no area that is left empty. */
    public List<CategoryApi> tree(UUID committeeId, Locale language) {
        return tree(plan(committeeId, retired.getOrDefault(committeeId, Set.of()), language));
    }

    /** Also what a committee has retired, as requests are filed under it. */
    List<CategoryApi> everything(UUID committeeId, Locale language) {
        return tree(plan(committeeId, Set.of(), language));
    }

    private static List<CategoryApi> tree(CategoryPlanApi.Kept plan) {
        return plan.areas().stream()
                .map(area -> new CategoryApi(
                        area.code(),
                        area.name(),
                        area.topics().stream()
                                .filter(topic -> !topic.retired())
                                .map(topic -> new CategoryApi(topic.code(), topic.name(), List.of()))
                                .toList()))
                .filter(area -> !area.children().isEmpty())
                .toList();
    }

    CategoryPlanApi.Kept plan(UUID committeeId, Set<String> noLongerOffered, Locale language) {
        var added = own(committeeId);
        return new CategoryPlanApi.Kept(areas.values().stream()
                .map(area -> new CategoryPlanApi.Area(
                        area.code(),
                        name(area.name(), language),
                        Stream.concat(
                                        area.children().stream()
                                                .map(it -> topic(
                                                        it.code(), name(it.name(), language), null, noLongerOffered)),
                                        added.stream()
                                                .filter(it -> it.areaCode().equals(area.code()))
                                                .map(it -> topic(it.code(), it.name(), it, noLongerOffered)))
                                .toList()))
                .toList());
    }

    private static CategoryPlanApi.Topic topic(String code, String name, OwnCategory added, Set<String> retired) {
        return new CategoryPlanApi.Topic(
                code, name, added == null ? null : added.nameEn(), added != null, retired.contains(code));
    }

    /** Whether a committee still offers it. */
    public boolean isOffered(String code, UUID committeeId) {
        return !retired.getOrDefault(committeeId, Set.of()).contains(code);
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
