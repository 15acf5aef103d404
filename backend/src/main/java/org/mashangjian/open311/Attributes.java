package org.mashangjian.open311;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Refusal;

/** What every service asks, beside what Open311 has a field for. */
enum Attributes {
    /** The privacy notice: to be read, not filled in. */
    notice("text"),
    /** Agreement to that notice, by its version. */
    consent("singlevaluelist"),
    venue("singlevaluelist"),
    visibility("singlevaluelist", "private", "public"),
    about_staff("singlevaluelist", "no", "yes"),
    title("string"),
    noticed_at("datetime"),
    affected("number"),
    concerns("multivaluelist", "elderly", "children", "disabled", "business"),
    wish("text");

    private static final String BUNDLE = "open311";
    private static final String NUMBER = "[0-9]{1,9}";

    private final String datatype;
    private final List<String> keys;

    Attributes(String datatype, String... keys) {
        this.datatype = datatype;
        this.keys = List.of(keys);
    }

    /** @param more what else may be chosen, which depends on the jurisdiction; null for what is known here */
    GeoReport.Attribute described(Locale language, String description, List<GeoReport.Value> more) {
        return new GeoReport.Attribute(
                this != notice,
                name(),
                datatype,
                this == consent,
                Messages.text(BUNDLE, language, "datatype." + datatype),
                ordinal() + 1,
                description == null ? label(language) : description,
                more == null
                        ? keys.stream()
                                .map(it -> new GeoReport.Value(it, word(it, language)))
                                .toList()
                        : more);
    }

    String label(Locale language) {
        return Messages.text(BUNDLE, language, "attribute." + name());
    }

    /** What was sent for it, or null; 400 where it is not of its kind. */
    String one(Form form) {
        var sent = form.attribute(name());
        if (sent.isEmpty()) {
            return null;
        }
        if (sent.size() > 1) {
            throw Refusal.malformed(field(), "wrong_type");
        }
        check(sent.get(0));
        return sent.get(0);
    }

    private List<String> several(Form form) {
        var sent = form.attribute(name()).stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .distinct()
                .toList();
        sent.forEach(this::check);
        return sent;
    }

    /** What was sent for it in words for people, or null. */
    String told(Form form, Locale language) {
        if (this == concerns) {
            var words = several(form).stream().map(it -> word(it, language)).toList();
            return words.isEmpty() ? null : String.join(language == Locale.ENGLISH ? ", " : "、", words);
        }
        return one(form);
    }

    private void check(String sent) {
        if (!keys.isEmpty() && !keys.contains(sent)) {
            throw Refusal.malformed(field(), "unknown_value");
        }
        if (this == affected && !sent.matches(NUMBER)) {
            throw Refusal.malformed(field(), "wrong_type");
        }
        if (this == noticed_at) {
            Parameters.instant(field(), sent);
        }
    }

    private String field() {
        return "attribute[" + name() + "]";
    }

    static String word(String key, Locale language) {
        return Messages.text(BUNDLE, language, "value." + key);
    }
}
