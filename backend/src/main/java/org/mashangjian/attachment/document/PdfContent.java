package org.mashangjian.attachment.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Walks through every object that a reader of a PDF can come to, so that whatever is broken shows here. */
final class PdfContent {
    /** Scripts, files within the file, and forms that run by themselves, whatever holds them. */
    private static final List<String> ACTIVE_KEYS =
            List.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    private static final Set<String> ACTIVE_ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Movie", "Sound", "Rendition");
    private static final Set<String> ACTIVE_KINDS =
            Set.of("RichMedia", "Screen", "Movie", "Sound", "FileAttachment", "3D", "EmbeddedFile");
    /** What programs note about people, places and earlier versions. */
    private static final List<String> TELLING = List.of("Metadata", "PieceInfo", "LastModified", "Thumb");

    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean signed;

    /** Whether somebody signed it: then a byte more or less breaks the signature. */
    boolean isSigned() {
        return signed;
    }

    /** Refuses what does something, and takes out what tells of the author. */
    void walk(COSDictionary trailer) {
        trailer.removeItem(COSName.INFO);
        open.push(trailer);
        while (!open.isEmpty()) {
            var next = open.pop();
            var object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
                look(dictionary);
                dictionary.getValues().forEach(open::push);
            } else if (object instanceof COSArray list && seen.add(list)) {
                list.forEach(open::push);
            }
        }
    }

    private void look(COSDictionary dictionary) {
        if (ACTIVE_KEYS.stream().anyMatch(dictionary::containsKey)
                || ACTIVE_ACTIONS.contains(name(dictionary, "S"))
                || ACTIVE_KINDS.contains(name(dictionary, "Subtype"))
                || ACTIVE_KINDS.contains(name(dictionary, "Type"))
                || dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            throw DocumentRule.active();
        }
        signed |= dictionary.containsKey(COSName.BYTERANGE);
        TELLING.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
    }

    private static String name(COSDictionary dictionary, String key) {
        return dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSName name ? name.getName() : "";
    }
}
