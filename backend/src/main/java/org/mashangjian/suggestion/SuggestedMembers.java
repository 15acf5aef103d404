package org.mashangjian.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mashangjian.committee.Sectors;
import org.mashangjian.member.Members;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.Messages;

/** The members to offer: the venue's own; where none of them fits, those who do nearby, then in the city, the province. */
@ApplicationScoped
class SuggestedMembers {
    private static final int MOST = 5;
    private static final int[] PREFIXES = {6, 4, 2};
    private static final String BUNDLE = "suggestion";

    @Inject
    CandidateQueries queries;

    @Inject
    Members members;

    @Inject
    Sectors sectors;

    private final Ranking ranking = new Ranking(Weights.DEFAULT);

    List<SuggestionApi.Member> of(Matter matter, VenueFacts venue, Locale language) {
        var today = members.today();
        var candidates = new ArrayList<>(queries.here(venue.id(), today));
        if (ranking.rank(matter, candidates).stream().noneMatch(Ranking.Ranked::fits)) {
            candidates.addAll(elsewhere(matter, venue, candidates, today));
        }
        return ranking.rank(matter, candidates).stream()
                .limit(MOST)
                .map(ranked -> spoken(ranked, language))
                .toList();
    }

    private List<Candidate> elsewhere(Matter matter, VenueFacts venue, List<Candidate> here, LocalDate today) {
        if (matter.sectors().isEmpty()) {
            return List.of();
        }
        var seen = here.stream().map(Candidate::id).collect(Collectors.toCollection(HashSet::new));
        for (var digits : PREFIXES) {
            var prefix = venue.divisionCode().substring(0, digits);
            var found = queries.elsewhere(prefix, venue.id(), matter, today).stream()
                    .filter(candidate -> seen.add(candidate.id()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private SuggestionApi.Member spoken(Ranking.Ranked ranked, Locale language) {
        var candidate = ranked.candidate();
        return new SuggestionApi.Member(
                candidate.id(),
                candidate.name(),
                sectors.name(candidate.sectorCode(), language),
                candidate.title(),
                candidate.venueName(),
                candidate.elsewhere(),
                candidate.onDuty(),
                candidate.openRequests(),
                ranked.score(),
                ranked.reasons().stream()
                        .map(reason -> spoken(reason, language))
                        .toList());
    }

    private String spoken(Ranking.Reason reason, Locale language) {
        var values = reason.values().stream()
                .map(value -> sectors.knows(value) ? sectors.name(value, language) : value)
                .collect(Collectors.joining(Messages.text(BUNDLE, language, "separator")));
        return Messages.text(BUNDLE, language, reason.key(), values);
    }
}
