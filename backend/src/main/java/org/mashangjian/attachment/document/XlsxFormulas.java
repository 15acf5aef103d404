package org.mashangjian.attachment.document;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The formulas of one part, wherever a workbook keeps them; refuses those that run or fetch something when it is opened. */
final class XlsxFormulas {
    /** What such a part begins with; elsewhere an element of these names is something else, as a fraction is. */
    private static final Set<String> ROOTS =
            Set.of("worksheet", "dialogsheet", "chartsheet", "workbook", "table", "pivotCacheDefinition");

    private static final Set<String> ELEMENTS =
            Set.of("f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula");

    private static final Pattern WORDS = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    /** Asks a server, another program or a library; or (DDE) a program by name, its topic and item. */
    private static final Pattern ACTIVE = Pattern.compile(
            "(?<![\\w.])(_xlfn\\.|_xlws\\.|_xll\\.)*(WEBSERVICE|RTD|DDE|CALL|REGISTER|REGISTER\\.ID|EXEC|IMAGE|PY|FOPEN|SQL\\.REQUEST)\\s*\\("
                    + "|[\\w'\\])]\\s*\\|\\s*[\\w'(]",
            Pattern.CASE_INSENSITIVE);

    private boolean isBegun;
    private boolean mayHold;

    /** Called for each element of the part, in order. Whether a formula stood here; then it is read. */
    boolean read(BoundedXml xml) throws XMLStreamException {
        mayHold |= !isBegun && ROOTS.stream().anyMatch(xml::isAt);
        isBegun = true;
        if (!mayHold || ELEMENTS.stream().noneMatch(xml::isAt)) {
            return false;
        }
        if (ACTIVE.matcher(WORDS.matcher(xml.text()).replaceAll("\"\"")).find()) {
            throw DocumentRule.active();
        }
        return true;
    }
}
