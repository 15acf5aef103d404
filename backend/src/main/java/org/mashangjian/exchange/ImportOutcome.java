package org.mashangjian.exchange;

/** What became of a row. */
public enum ImportOutcome {
    created,
    changed,
    unchanged
}
