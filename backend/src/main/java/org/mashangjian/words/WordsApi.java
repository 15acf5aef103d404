package org.mashangjian.words;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resident is asked about their words, and what they say. */
final class WordsApi {
    private WordsApi() {}

    /** In what they are used. */
    @Schema(name = "WordsUseKind")
    enum Kind {
        opinion_report,
        proposal
    }

    /** What the resident has said. */
    @Schema(name = "WordsUseConsent")
    enum Consent {
        not_asked,
        asked,
        given,
        refused
    }

    /** What a yes does now. */
    @Schema(name = "WordsUseYes")
    enum Yes {
        /** The words go in where none of them are yet. */
        puts_in,
        /** Its author has written otherwise; they may quote the words then. */
        allows,
        /** It has been handed in without them. */
        nothing
    }

    /**
     * One use of the words.
     *
     * @param title and {@code content}: exactly what goes in once the resident agrees; no title goes into a proposal
     * @param at when it was drafted from what they said
     * @param yes what a yes does now, null once it is said
     * @param mayAgree whether a yes changes anything now; {@code mayRefuse} likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WordsUse")
    record Use(
            Kind kind,
            UUID id,
            String committee,
            Instant at,
            String title,
            String content,
            Consent consent,
            Yes yes,
            boolean mayAgree,
            boolean mayRefuse) {}

    @Schema(name = "WordsUses")
    record Uses(List<Use> items) {}

    @Schema(name = "WordsAnswer")
    record Answer(
            @NotNull Kind kind, @NotNull UUID id, @NotNull Boolean agreed) {}
}
