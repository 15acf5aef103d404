package org.mashangjian.request.state;

import java.time.Instant;

/** What the rules of the state table need to know, of an entity or of a row that was read. */
public interface RequestFacts {
    RequestState state();

    RequestClosure closure();

    RequestExaminer examiner();

    int appeals();

    int reopenings();

    /** Until when a decline can be appealed; null unless declined. */
    Instant appealUntil();

    /** Workdays asked for and not yet granted, or null. */
    Integer extensionAsked();

    /** Workdays granted, or null. */
    Integer extensionDays();

    /** How it stands with units. */
    RequestAtUnits atUnits();

    /** Whether it concerns the venue's own staff, who never learn of it. */
    boolean aboutStaff();

    boolean hasPhone();

    /** How often somebody tried to phone in vain since the answer. */
    int followUpTries();

    /** What the resident said of the answer at hand, or null. */
    RequestSolved solved();
}
