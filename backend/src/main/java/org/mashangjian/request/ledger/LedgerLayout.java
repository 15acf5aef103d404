package org.mashangjian.request.ledger;

/** How a ledger is laid out on paper: all of a request in a line, or the problem and beside it each deed. */
enum LedgerLayout {
    ledger,
    deeds
}
