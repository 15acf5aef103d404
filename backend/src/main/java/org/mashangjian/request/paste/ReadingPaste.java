package org.mashangjian.request.paste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mashangjian.category.Categories;
import org.mashangjian.request.view.RequestViews;

/** Makes a draft of what was pasted. */
@ApplicationScoped
class ReadingPaste {
    /** As many code points as a request holds. */
    private static final int LONGEST = 4000;
    /** So many places are shown to choose from. */
    private static final int MOST_PLACES = 3;

    private final FindingPlaces places = new FindingPlaces(PlaceWords.read());

    @Inject
    Categories categories;

    @Inject
    RequestViews views;

    PasteApi.Draft read(String pasted, Locale language) {
        var lines = ChatLines.of(pasted);
        var whole = lines.words();
        var cut = whole.codePointCount(0, whole.length()) > LONGEST;
        var content = cut ? whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) : whole;
        var where = places.in(content);
        var phones = FindingPhones.in(content);
        var category = categories.classify(null, content).map(found -> views.category(found.code(), language));
        return new PasteApi.Draft(
                content,
                cut,
                lines.sender(),
                where.isEmpty() ? null : where.get(0).text(),
                phones.isEmpty() ? null : phones.get(0).text(),
                category.orElse(null),
                marks(where.stream().limit(MOST_PLACES).toList(), phones));
    }

    /** In the order of the text. */
    private static List<PasteApi.Mark> marks(List<PasteApi.Mark> places, List<PasteApi.Mark> phones) {
        var marks = new ArrayList<>(places);
        marks.addAll(phones);
        marks.sort(Comparator.comparingInt(PasteApi.Mark::from));
        return marks;
    }
}
