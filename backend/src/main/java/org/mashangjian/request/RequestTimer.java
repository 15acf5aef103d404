package org.mashangjian.request;

/** What the system does by itself when a clock of a request runs out. */
public enum RequestTimer {
    accept_overdue,
    start_overdue,
    answer_overdue,
    follow_up,
    close,
    archive
}
