package org.mashangjian.consultation.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsultationPosition")
public record WrittenPosition(String holder, String content) {}
