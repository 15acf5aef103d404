package org.mashangjian.erasure;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Messages;

/** What a resident asks to be erased, and what they are told. */
public final class ErasureAnswers {
    private ErasureAnswers() {}

    /** How much is to go. */
    @Schema(name = "ErasureScope")
    public enum Scope {
        contact,
        everything
    }

    @Schema(name = "ErasureSubmission")
    public record Ask(@NotNull Scope scope) {}

    /** @param kept what stays, and why */
    @Schema(name = "ErasureOutcome")
    public record Erased(List<ErasurePart> erased, List<Kept> kept) {}

    @Schema(name = "KeptData")
    public record Kept(String what, String why) {}

    /** @param names keys of {@code messages/privacy*.properties} after {@code kept.} */
    public static List<Kept> kept(Locale language, List<String> names) {
        return names.stream()
                .map(name -> new Kept(
                        Messages.text("privacy", language, "kept." + name),
                        Messages.text("privacy", language, "kept." + name + ".why")))
                .toList();
    }
}
