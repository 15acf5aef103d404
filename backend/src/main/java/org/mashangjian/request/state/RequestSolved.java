package org.mashangjian.request.state;

/** What the resident says came of it. */
public enum RequestSolved {
    yes,
    partly,
    no
}
