package org.mashangjian.request.paste;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Text;

/** What goes in and out of the paste box. */
final class PasteApi {
    private static final int MOST = 8000;

    private PasteApi() {}

    @Schema(name = "PastedTextSubmission")
    record Pasted(
            @NotNull UUID venueId,
            @NotNull @Text(max = MOST, lines = true) String text) {}

    /** What a part of the content was taken for. */
    @Schema(name = "PastedMarkKind")
    enum Kind {
        place,
        phone
    }

    /** @param from and {@code to}: where in the content, in UTF-16 units, the end excluded */
    @Schema(name = "PastedMark")
    record Mark(Kind kind, int from, int to, String text) {}

    /**
     * A draft to be looked over.
     *
     * @param content without the lines that the chat put in, cut where a request may not be longer
     * @param cut whether something did not fit
     * @param sender by the name the chat showed, or null
     * @param place the likeliest of the places, or null
     * @param phone the first one, as it is called, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PastedDraft")
    record Draft(
            String content,
            boolean cut,
            String sender,
            String place,
            String phone,
            RequestApi.Category category,
            List<Mark> marks) {}
}
