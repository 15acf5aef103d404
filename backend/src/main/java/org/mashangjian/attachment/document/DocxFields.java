package org.mashangjian.attachment.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The fields of one part, whose instructions come in pieces and within each other; refuses those that run or fetch something. */
final class DocxFields {
    /** At the head of an instruction: asks another program (DDE), runs a macro, or reads in a file or a database. */
    private static final Pattern ACTIVE = Pattern.compile(
            "\\W*(DDE|DDEAUTO|LINK|INCLUDE\\w*|IMPORT|DATABASE|RD|MACROBUTTON)\\b", Pattern.CASE_INSENSITIVE);
    /** Wherever it stands, should fields begin and end elsewhere than they seem to. */
    private static final Pattern ACTIVE_ANYWHERE =
            Pattern.compile("(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\\s", Pattern.CASE_INSENSITIVE);

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final StringBuilder all = new StringBuilder();

    DocxFields() {
        open.push(new StringBuilder());
    }

    void read(BoundedXml xml) throws XMLStreamException {
        if (xml.isAt("instrText") || xml.isAt("delInstrText")) {
            var piece = xml.text();
            open.element().append(piece);
            all.append(piece);
        } else if (xml.isAt("fldSimple")) {
            var instruction = xml.attribute("instr");
            checkHead(instruction);
            all.append(' ').append(instruction).append(' ');
        } else if (xml.isAt("fldChar")) {
            turn(xml.attribute("fldCharType"));
        }
    }

    private void turn(String type) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && open.size() > 1) {
            checkHead(open.pop());
        }
    }

    /** What is left at the end of the part. */
    void check() {
        open.forEach(DocxFields::checkHead);
        if (ACTIVE_ANYWHERE.matcher(all).find()) {
            throw DocumentRule.active();
        }
    }

    private static void checkHead(CharSequence instruction) {
        if (ACTIVE.matcher(instruction).lookingAt()) {
            throw DocumentRule.active();
        }
    }
}
