package org.mashangjian.qrcode;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.print.PaperSize;
import org.mashangjian.print.Poster;
import org.mashangjian.print.PosterText;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The posters of codes in use, each kept for a minute after it was printed. */
@ApplicationScoped
class Posters {
    @Inject
    QrCodes codes;

    @Inject
    Venues venues;

    @Inject
    Poster poster;

    @ConfigProperty(name = "mashang.base-url")
    String baseUrl;

    @CacheInvalidateAll(cacheName = "posters")
    void forgetAll() {}

    /** 404 for an unknown code, 410 for one that is revoked. */
    @CacheResult(cacheName = "posters")
    byte[] of(String code, PaperSize size, Locale language) {
        var facts = codes.addressed(code);
        var venue = venues.find(facts.venueId()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var url = baseUrl + "/s/" + code;
        return poster.print(new PosterText(
                Messages.text("print", language, "poster.brand"),
                venue.officialName(),
                venue.committeeName(),
                venue.name(),
                Optional.ofNullable(facts.place()).orElse(facts.label()),
                url,
                url.replaceFirst("^https?://", ""),
                code,
                Optional.ofNullable(venue.phone()).orElse("12345"),
                size,
                language));
    }
}
