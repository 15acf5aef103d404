package org.mashangjian.opinionreport.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.category.Categories;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportOrigin;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Refusal;

/**
 * Fills a draft from what it came from. A resident's own words go in only once the resident has allowed it; before, the draft
 * says no more than where and when somebody spoke, and of what kind it was.
 */
@ApplicationScoped
public class Prefilling {
    private static final String BUNDLE = "opinionreport";
    private static final int TITLE = 60;

    /** Where a draft belongs and what stands in it. */
    public record Filled(UUID committeeId, UUID venueId, String divisionCode, ReportOrigin origin, ReportText text) {}

    /** @param words title and situation as they would be filled in; @param neutral the situation without them */
    public record Offer(ReportText words, String neutral) {}

    @Inject
    Origins origins;

    @Inject
    SaidByResident said;

    @Inject
    Categories categories;

    @Inject
    WorkCalendar calendar;

    /** @param consent what the resident says, or null where they were not asked; @param written what the author wrote already */
    public Filled fill(OriginKind kind, UUID id, WordsConsent consent, ReportText written, Caller caller) {
        if (kind.holdsWords() && consent == WordsConsent.not_needed) {
            throw Refusal.broken("origin.consent", "out_of_scope");
        }
        var facts = origins.of(kind, id, caller);
        var answer = kind.holdsWords()
                ? Objects.requireNonNullElse(consent, WordsConsent.not_asked)
                : WordsConsent.not_needed;
        var origin = new ReportOrigin(kind.name(), id, answer);
        return new Filled(
                facts.committeeId(),
                facts.venueId(),
                facts.divisionCode(),
                origin,
                over(filling(facts, answer), written));
    }

    /** The text with the resident's words, where nobody has yet written another over the neutral one. */
    public ReportText withWords(ReportOrigin origin, ReportText text) {
        var found = kind(origin).flatMap(kind -> origins.find(kind, origin.id()));
        if (found.isEmpty()) {
            return text;
        }
        var neutral = filling(found.get(), WordsConsent.not_asked);
        var words = filling(found.get(), WordsConsent.given);
        var isUntouched = Objects.equals(text.situation(), neutral.situation());
        var filled = new ReportText(
                text.title() == null || text.title().equals(neutral.title()) ? words.title() : text.title(),
                isUntouched ? words.situation() : text.situation(),
                text.analysis(),
                text.recommendations());
        return filled.fitted();
    }

    /** What would go in with the resident's consent, and what stands in its place without; empty where there is no such origin. */
    public Optional<Offer> offer(OriginKind kind, UUID id) {
        return origins.find(kind, id)
                .filter(it -> it.words() != null && !it.words().isBlank())
                .map(it -> new Offer(
                        filling(it, WordsConsent.given),
                        filling(it, WordsConsent.not_asked).situation()));
    }

    /** 422 where a stretch of the resident's own words stands in it that they did not allow. */
    public void checkWords(OpinionReport report, ReportText text) {
        checkWords("opinion_report", report.id(), report.origin().consent(), text);
    }

    /** Likewise of a proposal. @param kind as the lineage calls it */
    public void checkWords(String kind, UUID id, WordsConsent consent, ReportText text) {
        var words = said.words(kind, id);
        var allowed = consent == WordsConsent.given ? said.offered(kind, id) : List.<String>of();
        for (var part : new String[] {text.title(), text.situation(), text.analysis(), text.recommendations()}) {
            if (isTheirs(OwnWords.struckFrom(part, allowed), words)) {
                throw Refusal.broken("situation", "words_without_consent");
            }
        }
    }

    private static boolean isTheirs(String text, List<String> words) {
        return words.stream().anyMatch(it -> OwnWords.standIn(text, it));
    }

    private ReportText filling(OriginFacts it, WordsConsent consent) {
        if (consent == WordsConsent.given || consent == WordsConsent.not_needed) {
            var title = it.title() == null ? null : cut(it.title(), TITLE);
            return new ReportText(title, it.words(), null, it.recommendations()).fitted();
        }
        var kind = it.category() == null ? text("prefill.any_kind") : categories.name(it.category(), Locale.ROOT);
        return new ReportText(null, text("prefill.neutral", day(it.at()), it.venue(), kind), null, null);
    }

    private LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    private static ReportText over(ReportText filling, ReportText written) {
        return new ReportText(
                written.title() == null ? filling.title() : written.title(),
                written.situation() == null ? filling.situation() : written.situation(),
                written.analysis(),
                written.recommendations() == null ? filling.recommendations() : written.recommendations());
    }

    private static Optional<OriginKind> kind(ReportOrigin origin) {
        return Arrays.stream(OriginKind.values())
                .filter(kind -> kind.name().equals(origin.kind()))
                .findFirst();
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    private static String text(String key, Object... values) {
        return Messages.text(BUNDLE, Locale.ROOT, key, values);
    }
}
