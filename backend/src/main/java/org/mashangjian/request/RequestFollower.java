package org.mashangjian.request;

import java.time.Instant;

/** Keeps something in step with requests: called with each that has moved, after it is written, in its transaction. */
public interface RequestFollower {
    void follow(Request request, Instant at);
}
