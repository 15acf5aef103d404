package org.mashangjian.consultation.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param average of one decimal, absent where nobody rated */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ConsultationRatings")
public record RatingSummary(int count, Double average) {}
