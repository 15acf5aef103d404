package org.mashangjian.reception;

import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Messages;

/**
 * A member's duty on a day.
 *
 * @param before how many duties they had in the twelve months before
 */
public record DutyShift(UUID memberId, Reason reason, int before) {
    /** Why they and nobody else. */
    @Schema(name = "DutyReason")
    public enum Reason {
        /** Nobody who could come had fewer duties. */
        fewest,
        /** Of those with the fewest, they are at the venue at that hour anyway. */
        there_then,
        /** Of those with the fewest, their last duty lies back longest. */
        longest_since,
        /** All else was equal. */
        in_turn,
        /** Others would have come first, but so all come out even. */
        for_balance,
        /** Somebody put them there. */
        by_hand
    }

    /** The reason in words. */
    public String words(Locale language) {
        return Messages.text("reception", language, "duty." + reason, before);
    }
}
