package org.mashangjian.consultation.topic.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** @param publicTitle what everybody reads of it, with {@code publicSummary}; absent where it is not shown to everybody */
@Schema(name = "TopicApproval")
public record Approval(
        @Text(max = 1000, lines = true) String note,
        @Text(max = 60) String publicTitle,
        @Text(max = 2000, lines = true) String publicSummary) {}
