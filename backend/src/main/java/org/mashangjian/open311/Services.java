package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.category.Categories;
import org.mashangjian.category.CategoryApi;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Refusal;

/** The topics that a committee offers, as services; each is filed at once, and asks the same. */
@ApplicationScoped
class Services {
    /** The service of what nobody has put under a topic yet, as a service request is always of one. */
    static final String UNSORTED = "unsorted";

    @Inject
    Categories categories;

    @Inject
    ConsentNotices consents;

    @Inject
    Places places;

    List<GeoReport.Offered> of(UUID committeeId, Locale language) {
        return Stream.concat(
                        categories.tree(committeeId, language).stream()
                                .flatMap(area -> area.children().stream().map(topic -> service(area, topic))),
                        Stream.of(unsorted(language)))
                .toList();
    }

    private GeoReport.Offered unsorted(Locale language) {
        return new GeoReport.Offered(
                UNSORTED,
                Words.of("unsorted", language),
                Words.of("unsorted.description", language),
                true,
                "realtime",
                "",
                Words.of("unsorted.group", language));
    }

    private GeoReport.Offered service(CategoryApi area, CategoryApi topic) {
        return new GeoReport.Offered(
                topic.code(),
                topic.name(),
                area.name() + " · " + topic.name(),
                true,
                "realtime",
                String.join(",", categories.expertise(topic.code())),
                area.name());
    }

    /** 404 where the committee offers no such topic. */
    GeoReport.Definition definition(String code, UUID committeeId, Locale language) {
        require(code, committeeId);
        return new GeoReport.Definition(
                code,
                Arrays.stream(Attributes.values())
                        .map(it -> attribute(it, committeeId, language))
                        .toList());
    }

    void require(String code, UUID committeeId) {
        if (!code.equals(UNSORTED) && !isOffered(code, committeeId)) {
            throw Refusal.absent("service_code");
        }
    }

    private boolean isOffered(String code, UUID committeeId) {
        return categories.knows(code, committeeId) && categories.isOffered(code, committeeId);
    }

    /** The service of a request by its category, which may be null; {@link #category} is the way back. */
    static String code(String category) {
        return category == null ? UNSORTED : category;
    }

    static String category(String code) {
        return code.equals(UNSORTED) ? null : code;
    }

    String name(String code, Locale language) {
        return code.equals(UNSORTED) ? Words.of("unsorted", language) : categories.name(code, language);
    }

    private GeoReport.Attribute attribute(Attributes it, UUID committeeId, Locale language) {
        return switch (it) {
            case notice ->
                it.described(language, consents.of(committeeId, language).text(), null);
            case consent ->
                it.described(
                        language,
                        null,
                        List.of(new GeoReport.Value(
                                consents.of(committeeId, language).version(),
                                Messages.text("open311", language, "value.agree"))));
            case venue -> it.described(language, null, places.of(committeeId));
            default -> it.described(language, null, null);
        };
    }
}
