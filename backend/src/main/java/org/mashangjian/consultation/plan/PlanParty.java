package org.mashangjian.consultation.plan;

/** In what relation somebody stands to a plan. */
enum PlanParty {
    office,
    leader
}
