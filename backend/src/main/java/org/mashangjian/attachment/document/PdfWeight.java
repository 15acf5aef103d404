package org.mashangjian.attachment.document;

/**
 * How much of the heap the objects of a PDF take at most, guessed from the bytes they are written in: a few of these make a
 * dictionary, and 20 MiB of them would end the process. Guesses high; bytes that the parser reads twice count twice. Of
 * dictionaries, strings, names, numbers and references just below the limit none ran out of a heap of 60 MiB in all.
 */
final class PdfWeight {
    static final int MOST_MEBIBYTES = 36;
    private static final int MOST = MOST_MEBIBYTES << 20;
    private static final int CONTAINER = 60;
    private static final int VALUE = 40;
    private static final int BYTE = 8;
    /** A line of a cross-reference stream may be as short as one byte. */
    private static final int REFERENCE = 60;

    private int total;

    /** A byte of an object. */
    void add(int letter) {
        add(
                letter,
                switch (letter) {
                    case '<', '[', '(' -> CONTAINER;
                    case '/', ' ', '\n', '\r', '\t', '\f', 0 -> VALUE;
                    default -> BYTE;
                });
    }

    /** A byte of a cross-reference stream. */
    void addReference(int letter) {
        add(letter, REFERENCE);
    }

    private void add(int letter, int weight) {
        if (letter >= 0) {
            total += weight;
        }
        if (total > MOST) {
            throw DocumentRule.tooComplex();
        }
    }
}
