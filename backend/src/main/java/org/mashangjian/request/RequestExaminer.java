package org.mashangjian.request;

/** Who examines a submitted request: the venue, after an appeal its chief, or the committee's office. */
public enum RequestExaminer {
    venue,
    chief,
    office
}
