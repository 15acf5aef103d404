package org.mashangjian.consultation.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last days, and whether they were missed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ConsultationDeadlines")
public record ConsultationDeadlines(
        LocalDate notice,
        boolean noticeLate,
        LocalDate materials,
        boolean materialsLate,
        LocalDate minutes,
        boolean minutesLate) {}
