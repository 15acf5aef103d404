package org.mashangjian.print;

/** What a page is printed on; {@code roll} is the 80 mm paper of a receipt printer, as long as its text. */
public enum PaperSize {
    a4(210),
    a5(148),
    roll(80);

    private final int width;

    PaperSize(int width) {
        this.width = width;
    }

    /** Millimetres. */
    public int width() {
        return width;
    }
}
