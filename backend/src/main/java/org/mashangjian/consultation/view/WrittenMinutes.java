package org.mashangjian.consultation.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.state.Consensus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ConsultationMinutes")
public record WrittenMinutes(
        String content, Consensus consensus, List<WrittenPosition> positions, String publicMinutes, Instant at) {}
