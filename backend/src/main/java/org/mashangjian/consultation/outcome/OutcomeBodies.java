package org.mashangjian.consultation.outcome;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send with outcomes; unknown fields are refused. */
public final class OutcomeBodies {
    private static final int LONG = 2000;
    private static final int WHOLE = 12;
    private static final int PARTS = 4;

    private OutcomeBodies() {}

    /**
     * Something to be done.
     *
     * @param unitId the unit that is responsible; absent where those who held the consultation do it themselves
     * @param indicator what is measured, with {@code before} as it stands now
     */
    @Schema(name = "OutcomeSubmission")
    public record New(
            @NotNull @Text(max = 60) String title,

            @NotNull @Text(max = LONG, lines = true) String content,

            UUID unitId,
            @NotNull LocalDate dueOn,
            @Text(max = 60) String indicator,
            @Text(max = 20) String indicatorUnit,
            @Digits(integer = WHOLE, fraction = PARTS) BigDecimal before) {}

    /**
     * What came of it.
     *
     * @param after the figure as it stands now
     * @param recordedFor whose words the office records (代录), where the unit does not sign in
     */
    @Schema(name = "OutcomeAnswer")
    record Answer(
            @NotNull @Text(max = LONG, lines = true) String content,

            @Digits(integer = WHOLE, fraction = PARTS) BigDecimal after,
            @Text(max = 60) String recordedFor) {}
}
