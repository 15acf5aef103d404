package org.mashangjian.consultation.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ConsultationConvener")
public record Convener(UUID memberId, UUID accountId, String name) {}
