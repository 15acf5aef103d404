package org.mashangjian.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Lets one night after the other pass, whichever test class comes first. */
final class Nights {
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.parse("2027-03-01");

    private final DumpingLists dumping;
    private final Dumps dumps;

    Nights(DumpingLists dumping, Dumps dumps) {
        this.dumping = dumping;
        this.dumps = dumps;
    }

    /** At noon after the night that no node has seen to. */
    Instant noon() {
        var last = dumps.newest().map(Dumps.Dump::madeOn).orElse(BEFORE_THE_FIRST);
        return last.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** Its dump is made. @return when */
    Instant next() {
        var at = noon();
        dumping.run(at);
        return at;
    }
}
