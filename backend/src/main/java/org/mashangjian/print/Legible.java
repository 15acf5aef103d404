package org.mashangjian.print;

/** Leaves out of a page the characters that XML 1.0 cannot carry, wherever they came from. */
final class Legible {
    private Legible() {}

    static String markup(String xhtml) {
        return xhtml.codePoints()
                .filter(Legible::inXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean inXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
