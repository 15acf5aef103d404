package org.mashangjian.request.paste;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in plain words where something is, by how names of places end. It guesses: staff look it over. */
final class FindingPlaces {
    /** Province to county, which everybody's place begins with. */
    private static final Pattern DIVISION =
            Pattern.compile("^(?:(?:[A-Z][0-9]*|\\p{IsHan}{2,3}?)(?:[省市县]|(?<![社小片置校园])区))+");

    private static final int SHORTEST = 3;
    private static final int BY_KIND = 120;
    private static final int MOST_KINDS = 3;
    private static final int BY_LENGTH = 3;
    private static final int MOST_LENGTH = 16;

    private final Pattern filler;
    private final Pattern kind;
    private final Pattern place;

    FindingPlaces(PlaceWords words) {
        filler = words.filler();
        kind = words.kind();
        place = words.place();
    }

    /** The likeliest first: the more is said of it, the earlier it is said, the better. */
    List<PasteApi.Mark> in(String text) {
        // a filler is blanked with as many line ends, so that every place stands where it stood
        var names = filler.matcher(text)
                .replaceAll(found -> "\n".repeat(found.group().length()));
        return place.matcher(names)
                .results()
                .filter(found -> kinds(found) > 0)
                .sorted(Comparator.comparingInt(this::score).reversed())
                .map(found -> new PasteApi.Mark(PasteApi.Kind.place, found.start(), found.end(), found.group()))
                .toList();
    }

    private int score(MatchResult found) {
        return Math.min(kinds(found), MOST_KINDS) * BY_KIND
                + Math.min(found.group().length(), MOST_LENGTH) * BY_LENGTH
                - found.start();
    }

    /** How many kinds of place it names below the county; 0 where it only says what kind it is. */
    private int kinds(MatchResult found) {
        var name = DIVISION.matcher(found.group()).replaceFirst("");
        return name.length() < SHORTEST || kind.matcher(name).lookingAt()
                ? 0
                : (int) kind.matcher(name)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count();
    }
}
