package org.mashangjian.consultation.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.mashangjian.consultation.session.state.ConsultationFormat;

/** One consultation that is meant to be held. */
@Embeddable
class PlanEntry {
    private String title;
    private UUID topicId;

    @Enumerated(EnumType.STRING)
    private ConsultationFormat format;

    private int quarter;
    private String lead;

    protected PlanEntry() {}

    PlanEntry(PlanApi.Entry entry) {
        title = entry.title();
        topicId = entry.topicId();
        format = entry.format();
        quarter = entry.quarter();
        lead = entry.lead();
    }

    PlanApi.Entry shown() {
        return new PlanApi.Entry(title, topicId, format, quarter, lead);
    }
}
