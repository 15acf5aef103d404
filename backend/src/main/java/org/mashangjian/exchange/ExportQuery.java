package org.mashangjian.exchange;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Caller;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Text;

/**
 * What is asked for; a filter that the list does not know is not looked at.
 *
 * @param encoding of a CSV, UTF-8 where it is not given
 * @param month of a ledger, or of the express way of opinion reports, like 2026-11
 * @param committeeId whose members, venues, units, accounts, audit events, erasures or reception frequency
 * @param object of audit events: the id or code they are about
 * @param from and {@code until}: dates of reception days
 * @param memberId whose ledger, where no venue is named
 * @param parentId above the committees
 * @param divisionCode of committees: what it begins with
 * @param importId whose problems
 * @param receptionDayId whose appointments or records
 * @param discussionId whose statements
 * @param plenarySessionId and {@code kind}: of proposals
 * @param unitId, {@code duty}, {@code resultClass}, {@code late} and {@code tracked}: of what units have to do about proposals
 * @param level of adoptions; {@code received} where only those are wanted that were forwarded to one's committees
 */
@Schema(name = "ExportSubmission")
public record ExportQuery(
        @NotNull ExportedList list,
        @NotNull ExchangeFormat format,
        ExportEncoding encoding,
        UUID committeeId,
        @Text(max = 100) String q,
        Boolean active,
        UUID venueId,
        @Text(max = 40) String state,
        @Text(max = 40) String assignee,
        @Text(max = 80) String category,
        Boolean overdue,
        Boolean watched,
        Instant updatedAfter,
        @Text(max = 7) String month,
        @Text(max = 20) String source,
        @Text(max = 20) String role,
        @Text(max = 80) String object,
        @Text(max = 10) String from,
        @Text(max = 10) String until,
        Boolean mine,
        Boolean unread,
        Boolean behind,
        Boolean answered,
        UUID receptionDayId,
        UUID topicCallId,
        UUID discussionId,
        UUID kindId,
        UUID memberId,
        UUID parentId,
        @Text(max = 12) String divisionCode,
        UUID importId,
        @Text(max = 20) String level,
        Boolean received,
        UUID plenarySessionId,
        @Text(max = 40) String kind,
        UUID unitId,
        @Text(max = 20) String duty,
        @Text(max = 1) String resultClass,
        Boolean late,
        Boolean tracked) {
    Charset charset() {
        return (encoding == null ? ExportEncoding.utf_8 : encoding).charset();
    }

    /** The committee asked for; 422 where none is, 403 where the caller does not keep its lists. */
    public UUID committeeOf(Caller caller) {
        if (committeeId == null) {
            throw Refusal.broken("committeeId", "required");
        }
        if (!caller.mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return committeeId;
    }
}
