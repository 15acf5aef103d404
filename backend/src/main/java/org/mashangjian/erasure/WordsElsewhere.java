package org.mashangjian.erasure;

import java.time.Instant;
import java.util.UUID;

/** Strikes out what stands of a request's words in other aggregates, while the request still holds them; those that hold such implement it. */
public interface WordsElsewhere {
    /** In the transaction that erases the request's own content next. @param byResident whether they asked for it */
    void erase(UUID requestId, boolean byResident, Instant at);
}
