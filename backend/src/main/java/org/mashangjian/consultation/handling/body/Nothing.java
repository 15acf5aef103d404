package org.mashangjian.consultation.handling.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing is said in it; there to be extended. */
@Schema(name = "ConsultationNothing")
public record Nothing() {}
