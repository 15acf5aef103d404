package org.mashangjian.consultation.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a year's plan stands. */
@Schema(name = "ConsultationPlanState")
enum PlanState {
    draft,
    submitted,
    returned,
    approved
}
