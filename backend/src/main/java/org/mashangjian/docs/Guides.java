package org.mashangjian.docs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashangjian.webhook.CataloguedEvents;

/** The guides in both languages, from the Markdown in {@code guides/}, read when somebody first wants one. */
@ApplicationScoped
class Guides {
    private static final String FOLDER = "/guides/";
    /** Where a guide wants the events that apps can be told of. */
    private static final String EVENTS = "<p>{events}</p>";

    private final Map<GuideLanguage, List<Guide>> byLanguage = new EnumMap<>(GuideLanguage.class);

    @Inject
    CataloguedEvents events;

    @PostConstruct
    void read() {
        var slugs = text("pages.txt").lines().toList();
        for (var language : GuideLanguage.values()) {
            byLanguage.put(
                    language, slugs.stream().map(slug -> guide(language, slug)).toList());
        }
    }

    /** In the order in which they are read. */
    List<Guide> in(GuideLanguage language) {
        return byLanguage.get(language);
    }

    Optional<Guide> find(GuideLanguage language, String slug) {
        return in(language).stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    private Guide guide(GuideLanguage language, String slug) {
        var written = Markdown.guide(slug, text(language + "/" + slug + ".md"));
        return new Guide(slug, written.title(), written.html().replace(EVENTS, catalogue(language)));
    }

    private String catalogue(GuideLanguage language) {
        return DocsPages.events(language, events.all()).render();
    }

    private static String text(String file) {
        try (InputStream input = Guides.class.getResourceAsStream(FOLDER + file)) {
            if (input == null) {
                throw new IllegalStateException("the guide " + file + " is missing");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
