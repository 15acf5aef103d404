package org.mashangjian.erasure;

import java.time.Instant;
import java.util.UUID;

/** Strikes out what stands of a resident's words in other aggregates, while their source still holds them; those that hold such implement it. */
public interface WordsElsewhere {
    /** In the transaction that erases the request's own content next. @param byResident whether they asked for it */
    void erase(UUID requestId, boolean byResident, Instant at);

    /** Likewise before what was said at the reception of an appointment. @param byResident whether they asked for it */
    void eraseSaid(UUID appointmentId, boolean byResident, Instant at);
}
