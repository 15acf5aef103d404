package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.category.Categories;
import org.mashangjian.category.CategoryApi;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Refusal;

/** The topics that a committee offers, as services; each is filed at once, and asks the same. */
@ApplicationScoped
class Services {
    @Inject
    Categories categories;

    @Inject
    ConsentNotices consents;

    @Inject
    Places places;

    List<GeoReport.Offered> of(UUID committeeId, Locale language) {
        return categories.tree(committeeId, language).stream()
                .flatMap(area -> area.children().stream().map(topic -> service(area, topic)))
                .toList();
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
        if (!categories.knows(code, committeeId) || !categories.isOffered(code, committeeId)) {
            throw Refusal.absent("service_code");
        }
    }

    String name(String code, Locale language) {
        return code == null ? null : categories.name(code, language);
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
