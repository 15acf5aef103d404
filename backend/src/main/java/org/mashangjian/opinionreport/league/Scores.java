package org.mashangjian.opinionreport.league;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.AdoptionLevel;

/** Points by a committee's settings for those under it, where it has none by {@code data/opinion-report-scores.json}. */
@ApplicationScoped
class Scores {
    private Map<LeagueApi.Event, Map<AdoptionLevel, Integer>> usual;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @PostConstruct
    void read() {
        try (var input = Scores.class.getResourceAsStream("/data/opinion-report-scores.json")) {
            usual = json.convertValue(json.readTree(input).get("points"), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException("data/opinion-report-scores.json cannot be read", unreadable);
        }
    }

    /** One for each event and level. */
    List<LeagueApi.Score> of(UUID committeeId) {
        var own = sql.list(
                "SELECT event, level, points FROM opinion_report_score WHERE committee_id = ?",
                row -> new LeagueApi.Score(
                        row.constant(1, LeagueApi.Event.class), row.constant(2, AdoptionLevel.class), row.integer(3)),
                committeeId);
        return Arrays.stream(LeagueApi.Event.values())
                .flatMap(event -> Arrays.stream(AdoptionLevel.values()).map(level -> own.stream()
                        .filter(it -> it.event() == event && it.level() == level)
                        .findFirst()
                        .orElseGet(() -> new LeagueApi.Score(
                                event, level, usual.get(event).get(level)))))
                .toList();
    }

    void keep(UUID committeeId, List<LeagueApi.Score> items) {
        sql.run("DELETE FROM opinion_report_score WHERE committee_id = ?", committeeId);
        for (var it : items) {
            sql.run(
                    "INSERT INTO opinion_report_score (committee_id, event, level, points) VALUES (?, ?, ?, ?)",
                    committeeId,
                    it.event(),
                    it.level(),
                    it.points());
        }
    }
}
