package org.mashangjian.exchange;

/** A file, or what follows in it, cannot be read as a table. Carries nothing of what it holds. */
final class UnreadableFile extends RuntimeException {
    private final String code;
    private final int row;

    /** @param row 0 for the file as a whole */
    UnreadableFile(String code, int row) {
        super(code, null, false, false);
        this.code = code;
        this.row = row;
    }

    String code() {
        return code;
    }

    int row() {
        return row;
    }
}
