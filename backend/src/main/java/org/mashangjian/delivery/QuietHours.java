package org.mashangjian.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When nobody is disturbed, by the installation's time zone; the same time twice means never. */
public record QuietHours(LocalTime from, LocalTime to) {
    /** What holds for who has not chosen, residents included. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** That same time, or the end of the quiet hours it lies in. */
    public Instant free(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        if (!holds(local.toLocalTime())) {
            return at;
        }
        var end = local.with(to);
        return (end.isAfter(local) ? end : local.plusDays(1).with(to)).toInstant();
    }

    private boolean holds(LocalTime time) {
        var begun = !time.isBefore(from);
        var over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : !from.equals(to) && (begun || !over);
    }
}
