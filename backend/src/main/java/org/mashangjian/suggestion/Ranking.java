package org.mashangjian.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who fits a matter, by weights; every point that counts for somebody has its reason. */
final class Ranking {
    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    /** A key of {@code messages/suggestion*.properties}, and what is put into its text. */
    record Reason(String key, List<String> values) {}

    record Ranked(Candidate candidate, int score, boolean fits, List<Reason> reasons) {}

    /** The best first; equals keep the order they came in. */
    List<Ranked> rank(Matter matter, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> weigh(matter, candidate))
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .toList();
    }

    private Ranked weigh(Matter matter, Candidate candidate) {
        var score = 0;
        var reasons = new ArrayList<Reason>();
        var place = matter.sectors().indexOf(candidate.sectorCode());
        if (place >= 0) {
            score += weights.sector() - place * weights.sectorStep();
            reasons.add(new Reason("sector", List.of(candidate.sectorCode())));
        }
        var touched = matter.touched(candidate.expertise());
        if (!touched.isEmpty()) {
            score += Math.min(
                    weights.mostExpertise(), weights.expertise() + (touched.size() - 1) * weights.moreExpertise());
            reasons.add(new Reason("expertise", touched));
        }
        var fits = !reasons.isEmpty();
        if (candidate.onDuty()) {
            score += weights.onDuty();
            reasons.add(new Reason(candidate.elsewhere() ? "on_duty_elsewhere" : "on_duty", List.of()));
        }
        score -= Math.min(weights.mostLoad(), candidate.openRequests() * weights.openRequest());
        reasons.add(
                candidate.openRequests() == 0
                        ? new Reason("free", List.of())
                        : new Reason("load", List.of(String.valueOf(candidate.openRequests()))));
        if (candidate.elsewhere()) {
            reasons.add(new Reason("elsewhere", List.of(candidate.venueName())));
        }
        return new Ranked(candidate, score, fits, reasons);
    }
}
