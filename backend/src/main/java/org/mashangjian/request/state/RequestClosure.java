package org.mashangjian.request.state;

/** How a request came to be closed; public figures count each apart. */
public enum RequestClosure {
    /** The resident said solved or partly. */
    confirmed,
    /** Nobody said anything in time. */
    unconfirmed,
    /** Reopened three times, and the chief ended it with a reason. */
    not_solved
}
