package org.mashangjian.reception.rota;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A venue's rota as it is kept. @param version 0 where it was never set */
record RotaSettings(UUID venueId, int version, int membersPerDay, RotaApi.Least least, List<Rule> rules) {
    /** Two on duty, no rules, no least frequency. */
    static RotaSettings unset(UUID venueId) {
        return new RotaSettings(venueId, 0, 2, null, List.of());
    }

    /** @param place null for the venue itself */
    record Rule(String recurrence, LocalDate startsOn, LocalTime from, LocalTime to, String place, int capacity) {
        static Rule of(RotaApi.Rule it) {
            return new Rule(
                    it.recurrence(),
                    it.startsOn(),
                    LocalTime.parse(it.from()),
                    LocalTime.parse(it.to()),
                    it.place(),
                    it.capacity());
        }
    }
}
