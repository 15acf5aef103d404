package org.mashangjian.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;

/** A kind of problem in both languages; public for the template. */
public record ExplainedProblem(String type, String slug, int status, Words chinese, Words english) {
    public record Words(String title, String detail) {
        static Words of(ProblemType type, Locale language) {
            return new Words(
                    Messages.text("problems", language, type.name() + ".title"),
                    Messages.text("problems", language, type.name() + ".detail"));
        }
    }

    static List<ExplainedProblem> all() {
        return Arrays.stream(ProblemType.values()).map(ExplainedProblem::of).toList();
    }

    private static ExplainedProblem of(ProblemType type) {
        var uri = type.uri();
        return new ExplainedProblem(
                uri,
                uri.substring(uri.indexOf('#') + 1),
                type.status(),
                Words.of(type, Locale.SIMPLIFIED_CHINESE),
                Words.of(type, Locale.ENGLISH));
    }
}
