package org.mashangjian.consultation.topic.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.web.Text;

/**
 * A topic put forward.
 *
 * @param callId the open call it answers; needed by who has no account
 * @param venueId or {@code committeeId}: where it belongs, where it answers no call
 * @param source how staff name whose it is; a member's is the member's, and who has no account answers an open call
 * @param memberId the member whose words staff record
 * @param qrCode by which they came; one that there is not is passed over
 */
@Schema(name = "TopicSubmission")
public record ProposedTopic(
        UUID callId,
        UUID venueId,
        UUID committeeId,
        TopicSource source,
        UUID memberId,
        @Text(max = 40) String proposerName,
        @NotNull @Text(max = 60) String title,

        @NotNull @Text(max = 2000, lines = true) String situation,

        @Text(max = 2000, lines = true) String suggestion,
        @Text(max = 80) String category,
        @Valid TopicOrigin origin,
        @Text(max = 40) String consentVersion,
        @Text(max = 40) String qrCode) {}
