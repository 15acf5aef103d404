package org.mashangjian.consultation.handling.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

@Schema(name = "ConsultationStep")
public record StepTaken(@Text(max = 1000, lines = true) String note) {}
