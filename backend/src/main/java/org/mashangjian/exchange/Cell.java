package org.mashangjian.exchange;

/** A cell of a table. One that cannot be taken as it is has no text, and the code says why. */
record Cell(String text, String problem) {
    static Cell of(String text) {
        return new Cell(Sheet.armed(text.strip()), null);
    }
}
