package org.mashangjian.consultation.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.consultation.trail.Moment;

/** A committee's plan of consultations for a year. */
@Entity
class ConsultationPlan extends ConsultationPlanLifecycle {
    /** {@code year} is a function in queries. */
    @Column(name = "year")
    private int ofYear;

    private String title;
    private UUID madeBy;
    private Instant madeAt;
    private Instant approvedAt;
    private String approverName;

    @ElementCollection
    @CollectionTable(name = "consultation_plan_item", joinColumns = @JoinColumn(name = "consultation_plan_id"))
    @OrderColumn(name = "position")
    private List<PlanEntry> items = new ArrayList<>();

    protected ConsultationPlan() {}

    static ConsultationPlan draft(UUID id, UUID committeeId, int year, PlanApi.Words words, Moment<PlanParty> moment) {
        var plan = new ConsultationPlan();
        plan.ofYear = year;
        plan.madeBy = moment.by().accountId();
        plan.madeAt = moment.at();
        plan.word(words);
        plan.begin(id, committeeId, year, moment);
        return plan;
    }

    void change(PlanApi.Words words, Moment<PlanParty> moment) {
        make(PlanAction.change, null, ofYear, moment);
        word(words);
    }

    void submit(Moment<PlanParty> moment) {
        make(PlanAction.submit, null, ofYear, moment);
    }

    void giveBack(String reason, Moment<PlanParty> moment) {
        make(PlanAction.give_back, reason, ofYear, moment);
    }

    void approve(Moment<PlanParty> moment) {
        make(PlanAction.approve, null, ofYear, moment);
        approvedAt = moment.at();
        approverName = moment.by().name();
    }

    private void word(PlanApi.Words words) {
        title = words.title();
        items.clear();
        words.items().forEach(entry -> items.add(new PlanEntry(entry)));
    }

    int year() {
        return ofYear;
    }

    String title() {
        return title;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    String approverName() {
        return approverName;
    }

    List<PlanEntry> items() {
        return List.copyOf(items);
    }
}
