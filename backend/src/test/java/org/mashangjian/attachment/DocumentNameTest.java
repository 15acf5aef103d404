package org.mashangjian.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.document.DocumentFormat;

class DocumentNameTest {
    @Test
    void a_name_is_kept_with_the_ending_of_its_content() {
        assertEquals("三号院 现状.pdf", pdf("三号院 现状.pdf"));
        assertEquals("方案.pdf", pdf("方案.DOCX"));
        assertEquals("报告.2026.pdf", pdf("报告.2026"));
    }

    @Test
    void folders_and_what_misleads_are_left_out() {
        assertEquals("c.pdf", pdf("C:\\a/b\\c.pdf"));
        assertEquals("cod.exe.pdf", pdf("cod\u202E.exe"));
        assertEquals("a b.pdf", pdf("a\u0000 \"b\"\r\n"));
    }

    @Test
    void what_has_none_gets_one() {
        for (var nothing : new String[] {null, "", "..", " ", ".pdf", "\uD800"}) {
            assertEquals("document.pdf", pdf(nothing));
        }
    }

    @Test
    void a_long_one_is_cut_between_characters() {
        assertEquals("\uD83D\uDE00".repeat(80) + ".pdf", pdf("\uD83D\uDE00".repeat(200)));
    }

    private static String pdf(String given) {
        return DocumentName.of(given, DocumentFormat.pdf);
    }
}
