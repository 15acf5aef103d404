package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashangjian.unit.Units;

/** What members did and what units answered. */
@ApplicationScoped
class ReportHands {
    @Inject
    Units units;

    ReportApi.Table members(MonthFigures month, Locale language) {
        var names = new HashMap<UUID, String>();
        month.entries("started", "progress_reported", "message_sent", "answered")
                .filter(it -> it.memberId() != null)
                .forEach(it -> names.put(it.memberId(), it.memberName()));
        var solved = month.words().stream()
                .filter(it -> it.kind().equals("confirmed") && it.assigneeId() != null)
                .toList();
        solved.forEach(it -> names.put(it.assigneeId(), it.assigneeName()));
        Function<ReportRows.Entry, UUID> own = ReportRows.Entry::memberId;
        var rows = rows(
                names,
                List.of(
                        tally(month.entries("started"), own),
                        tally(month.entries("progress_reported"), own),
                        tally(month.entries("message_sent"), own),
                        tally(month.entries("answered"), own),
                        tally(solved.stream(), ReportRows.Entry::assigneeId)));
        return ReportTables.table(
                "members", false, rows, language, "started", "progress", "contacted", "answered", "solved");
    }

    ReportApi.Table units(MonthFigures month, Locale language) {
        Function<ReportRows.Entry, UUID> lead = ReportRows.Entry::unitId;
        var ids = month.entries("dispatched", "designated", "objected", "answered")
                .map(lead)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        units.of(ids).forEach((id, unit) -> names.put(id, unit.name()));
        var rows = rows(
                names,
                List.of(
                        tally(month.entries("dispatched", "designated"), lead),
                        tally(month.entries("objected"), lead),
                        tally(month.entries("answered"), lead),
                        tally(month.words().stream().filter(it -> it.kind().equals("confirmed")), lead)));
        return ReportTables.table("units", false, rows, language, "dispatched", "objected", "answered", "solved");
    }

    /** How many requests, by whom. */
    private static Map<UUID, Integer> tally(Stream<ReportRows.Entry> entries, Function<ReportRows.Entry, UUID> by) {
        var requests = new HashMap<UUID, Set<UUID>>();
        entries.filter(it -> by.apply(it) != null)
                .forEach(it -> requests.computeIfAbsent(by.apply(it), id -> new HashSet<>())
                        .add(it.requestId()));
        return requests.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().size()));
    }

    private static List<ReportApi.TableRow> rows(Map<UUID, String> names, List<Map<UUID, Integer>> tallies) {
        return names.entrySet().stream()
                .map(it -> new ReportApi.TableRow(
                        it.getValue(),
                        tallies.stream()
                                .map(tally -> tally.getOrDefault(it.getKey(), 0))
                                .toList()))
                .sorted(Comparator.<ReportApi.TableRow>comparingInt(row -> -row.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .thenComparing(ReportApi.TableRow::name))
                .toList();
    }
}
