package org.mashangjian.committee;

/** The clocks of a request and their defaults; a committee may set others, also for one category (domain.md). */
public enum Clock {
    /** Workdays until a submitted request is examined. */
    accept(1),
    /** Workdays until the assigned member starts. */
    start(2),
    /** Workdays in which a unit can object to what was dispatched to it. */
    object(5),
    /** Workdays until the first answer. */
    answer(5),
    /** Workdays after a missed deadline until the office is told of it. */
    escalate(3),
    /** Workdays from the answer to the first follow-up. */
    follow_up(1),
    /** Calendar days from the answer until an unconfirmed closing. */
    close(15),
    /** Calendar days in a terminal state until archiving. */
    archive(30),
    /** Calendar days in which a decline can be appealed. */
    appeal(15);

    private final int days;

    Clock(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
