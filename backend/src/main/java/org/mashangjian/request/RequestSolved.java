package org.mashangjian.request;

/** What the resident says came of it. */
public enum RequestSolved {
    yes,
    partly,
    no
}
