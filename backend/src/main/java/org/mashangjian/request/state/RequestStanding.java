package org.mashangjian.request.state;

import java.time.Instant;

/** The facts of one line of a list. */
public record RequestStanding(
        RequestState state,
        RequestClosure closure,
        RequestExaminer examiner,
        int appeals,
        int reopenings,
        Instant appealUntil,
        Integer extensionAsked,
        Integer extensionDays,
        RequestAtUnits atUnits,
        boolean hasPhone,
        int followUpTries,
        RequestSolved solved,
        boolean aboutStaff)
        implements RequestFacts {}
