package org.mashangjian.lifecycle;

import java.time.Instant;

/** A named condition of a move; its name is also the key of what is said where it does not hold. */
public interface Rule<F> {
    String name();

    boolean holds(F facts, Instant at);
}
