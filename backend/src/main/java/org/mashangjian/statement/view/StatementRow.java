package org.mashangjian.statement.view;

import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.secret.Hmac;
import org.mashangjian.statement.RejectionReason;
import org.mashangjian.statement.StatementState;

/** A statement as it is read, with whose it is. */
public record StatementRow(
        UUID id,
        int version,
        UUID discussionId,
        UUID committeeId,
        UUID venueId,
        String content,
        String pseudonym,
        StatementState state,
        Instant stateSince,
        Instant submittedAt,
        RejectionReason reasonCode,
        String note,
        UUID kindId,
        UUID mergedInto,
        byte[] receiptHash) {
    boolean isOpenedBy(byte[] hash) {
        return Hmac.same(receiptHash, hash);
    }

    boolean isRunBy(Caller caller) {
        return caller.mayRunVenue(venueId, committeeId);
    }
}
