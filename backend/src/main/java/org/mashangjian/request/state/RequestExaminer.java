package org.mashangjian.request.state;

/** Who examines a submitted request: the venue, after an appeal its chief, or the committee's office. */
public enum RequestExaminer {
    venue,
    chief,
    office
}
