package org.mashangjian.request.paste;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code data/place-words.json}.
 *
 * @param fillers words that belong to no name, so that no name runs across them
 * @param kinds what names of places end with; regular expressions
 * @param further what belongs to a place and does not make one by itself
 */
record PlaceWords(List<String> fillers, List<String> kinds, List<String> further) {
    static PlaceWords read() {
        try (var file = PlaceWords.class.getResourceAsStream("/data/place-words.json")) {
            return new ObjectMapper().readValue(file, PlaceWords.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("data/place-words.json cannot be read", unreadable);
        }
    }

    /** 对面 is a place, 对 before it is not. */
    Pattern filler() {
        return Pattern.compile(String.join("|", fillers) + "|对(?!面)");
    }

    Pattern kind() {
        return Pattern.compile(String.join("|", kinds));
    }

    /** A name, what it is, and so on down to the door. */
    Pattern place() {
        var ends = "(?:" + String.join("|", kinds) + "|" + String.join("|", further) + ")";
        var sign = "[\\p{IsHan}A-Za-z0-9]";
        var door = "(?:[0-9一二三四五六七八九十]{1,4}(?:期|号|栋|幢|单元|楼|层|室))";
        return Pattern.compile(sign + "{2,7}?" + ends + "(?:" + sign + "{0,7}?" + ends + "){0,6}" + door + "{0,3}");
    }
}
