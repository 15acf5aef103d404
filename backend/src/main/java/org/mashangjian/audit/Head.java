package org.mashangjian.audit;

import java.util.UUID;

/** The end of a committee's chain. @param seal in hex */
record Head(UUID committeeId, long sequence, String seal) {
    static final String NO_SEAL = "";

    /** Where a committee stands that has no sealed row yet. */
    static Head none(UUID committeeId) {
        return new Head(committeeId, 0, NO_SEAL);
    }
}
