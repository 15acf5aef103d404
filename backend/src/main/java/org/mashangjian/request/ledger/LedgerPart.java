package org.mashangjian.request.ledger;

/** A column of the ledger, in the order of the paper, with what it takes of its width in percent. */
enum LedgerPart {
    number(9),
    received(7),
    source(5),
    category(8),
    place(11),
    gist(19),
    handler(11),
    moves(15),
    outcome(9),
    rating(6);

    private final int width;

    LedgerPart(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }
}
