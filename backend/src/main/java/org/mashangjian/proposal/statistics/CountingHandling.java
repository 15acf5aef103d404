package org.mashangjian.proposal.statistics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.proposal.statistics.StatisticsApi.Figure;
import org.mashangjian.proposal.statistics.StatisticsApi.Formula;
import org.mashangjian.proposal.statistics.StatisticsApi.Group;
import org.mashangjian.proposal.statistics.StatisticsApi.Kind;
import org.mashangjian.proposal.statistics.StatisticsApi.Statistics;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Puts a session's figures together, each with its formula. */
@ApplicationScoped
class CountingHandling {
    private static final String BUNDLE = "proposalpaper";
    /** Of fewer ratings one could tell who gave which. */
    private static final int LEAST_RATED = 3;

    @Inject
    StatisticsQueries queries;

    /** For everybody: as it was a minute ago at most. */
    @CacheResult(cacheName = "handling-figures")
    Statistics forAll(UUID sessionId, Locale language) {
        return of(sessionId, true, language);
    }

    /** 404 for a session that there is not. @param forAll whether everybody reads it, who learns nothing of very few ratings */
    Statistics of(UUID sessionId, boolean forAll, Locale language) {
        var session = queries.session(sessionId).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var whole = queries.whole(sessionId);
        return new Statistics(
                sessionId,
                session.committeeId(),
                session.committee(),
                session.term(),
                session.number(),
                whole.submitted(),
                whole.filed(),
                whole.merged(),
                whole.keyProposals(),
                whole.excellent(),
                forAll ? withoutFew(whole.figures()) : whole.figures(),
                shown(whole.units(), forAll),
                shown(whole.sectors(), forAll),
                formulas(language));
    }

    private static List<Group> shown(List<Group> groups, boolean forAll) {
        return forAll
                ? groups.stream()
                        .map(it -> new Group(it.id(), it.code(), it.name(), it.proposals(), withoutFew(it.figures())))
                        .toList()
                : groups;
    }

    private static List<Figure> withoutFew(List<Figure> figures) {
        return figures.stream()
                .filter(it -> it.kind() != Kind.satisfaction || it.of() >= LEAST_RATED)
                .toList();
    }

    private static List<Formula> formulas(Locale language) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Formula(
                        kind,
                        Messages.text(BUNDLE, language, "figure." + kind),
                        Messages.text(BUNDLE, language, "formula." + kind)))
                .toList();
    }
}
