package org.mashangjian.reception.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.web.Text;

/** What callers send about reception records. */
final class RecordBodies {
    private static final int CONTENT = 4000;

    private RecordBodies() {}

    /**
     * @param content what the visitor said; @param reply what they were told there and then
     * @param memberIds who received them; all on duty where it is left out
     */
    @Schema(name = "ReceptionSubmission")
    record Receive(
            @NotNull @Text(max = CONTENT, lines = true) String content,
            @Text(max = CONTENT, lines = true) String reply,
            @Size(max = 10) List<@NotNull UUID> memberIds) {}

    /**
     * A request filed for the visitor; what is left out is taken from the record.
     *
     * @param memberId whom they want to handle it
     */
    @Schema(name = "RecordFiling")
    record File(
            @Text(max = 60) String title,
            @Text(max = CONTENT, lines = true) String content,
            @Text(max = 80) String category,
            @Text(max = 200) String place,
            UUID memberId,
            boolean aboutStaff,
            boolean wantsReply,
            RequestUrgency urgency,
            @NotNull @Pattern(regexp = "private|public") String visibility) {}
}
