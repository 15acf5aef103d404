package org.mashangjian.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.mashangjian.web.Refusal;

/** Weekly hours and leave as they come in: each span ends after it begins and none runs into another. */
final class DutySpans {
    private DutySpans() {}

    static List<DutyHours> hours(List<Hours> given) {
        if (given == null) {
            return List.of();
        }
        var spans = given.stream()
                .map(it -> new DutyHours((short) it.weekday(), LocalTime.parse(it.from()), LocalTime.parse(it.to())))
                .sorted(Comparator.comparing(DutyHours::weekday).thenComparing(DutyHours::fromTime))
                .toList();
        for (var i = 0; i < spans.size(); i++) {
            if (!spans.get(i).toTime().isAfter(spans.get(i).fromTime())) {
                throw Refusal.broken("hours", "ends_before_it_begins");
            }
            if (i > 0
                    && spans.get(i).weekday() == spans.get(i - 1).weekday()
                    && spans.get(i).fromTime().isBefore(spans.get(i - 1).toTime())) {
                throw Refusal.broken("hours", "spans_overlap");
            }
        }
        return spans;
    }

    static List<Leave> leave(List<MemberRecordApi.Away> given) {
        var spans = given.stream()
                .map(it -> new Leave(it.from(), it.to()))
                .sorted(Comparator.comparing(Leave::fromDate))
                .toList();
        for (var i = 0; i < spans.size(); i++) {
            order("items", spans.get(i).fromDate(), spans.get(i).toDate());
            if (i > 0 && !spans.get(i).fromDate().isAfter(spans.get(i - 1).toDate())) {
                throw Refusal.broken("items", "spans_overlap");
            }
        }
        return spans;
    }

    /** @param last may be null, for one that is open */
    static void order(String field, LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw Refusal.broken(field, "ends_before_it_begins");
        }
    }
}
