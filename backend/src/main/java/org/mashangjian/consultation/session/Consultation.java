package org.mashangjian.consultation.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationAction;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.trail.Moment;

/** A consultation (协商): who, how, what and what comes of it. Its verbs are the only way its state changes. */
@Entity
@DynamicUpdate
public class Consultation extends ConsultationLifecycle {
    private UUID venueId;
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private ConsultationLevel level;

    private UUID topicId;

    @Column(name = "public")
    private boolean open;

    private String title;

    @Enumerated(EnumType.STRING)
    private ConsultationFormat format;

    private UUID convenerAccountId;
    private UUID convenerMemberId;
    private String convenerName;
    private String plan;
    private String place;
    private Instant startsAt;
    private Instant endsAt;
    private String reason;
    private UUID madeBy;
    private Instant noticedAt;
    private Instant heldAt;
    private Instant minutedAt;
    private Instant archivedAt;
    private LocalDate noticeDue;
    private LocalDate materialsDue;
    private LocalDate minutesDue;
    private boolean noticeLate;
    private boolean materialsLate;
    private boolean minutesLate;
    private String minutes;

    @Enumerated(EnumType.STRING)
    private Consensus consensus;

    private String publicMinutes;

    protected Consultation() {}

    /** @param venueId where it is run, or null for the whole committee; @param topicId null for a micro one without */
    public static Consultation plan(
            UUID id,
            UUID committeeId,
            UUID venueId,
            String divisionCode,
            UUID topicId,
            boolean micro,
            ConsultationDescription described,
            Moment<ConsultationParty> moment) {
        var consultation = new Consultation();
        consultation.venueId = venueId;
        consultation.divisionCode = divisionCode;
        consultation.topicId = topicId;
        consultation.madeBy = moment.by().accountId();
        consultation.describe(described);
        consultation.begin(id, committeeId, micro, topicId, moment);
        return consultation;
    }

    public void change(ConsultationDescription described, Moment<ConsultationParty> moment) {
        make(ConsultationAction.change, null, null, moment);
        describe(described);
    }

    public void research(String note, Moment<ConsultationParty> moment) {
        make(ConsultationAction.research, note, null, moment);
    }

    /** To the parties, and where it is public to everybody. */
    public void giveNotice(String note, Moment<ConsultationParty> moment) {
        make(ConsultationAction.give_notice, note, null, moment);
        noticedAt = moment.at();
    }

    public void addMaterial(String name, Moment<ConsultationParty> moment) {
        make(ConsultationAction.add_material, name, null, moment);
    }

    /** @param minutesDue the last day for the minutes, counted from the first opening */
    public void open(LocalDate minutesDue, Moment<ConsultationParty> moment) {
        make(ConsultationAction.open, null, null, moment);
        if (heldAt == null) {
            heldAt = moment.at();
            this.minutesDue = minutesDue;
            startsAt = startsAt == null ? moment.at() : startsAt;
            // a micro one is noticed by word of mouth
            noticedAt = noticedAt == null ? moment.at() : noticedAt;
        }
    }

    public void adjourn(String note, Moment<ConsultationParty> moment) {
        make(ConsultationAction.adjourn, note, null, moment);
    }

    public void recordAttendance(Moment<ConsultationParty> moment) {
        make(ConsultationAction.attend, null, null, moment);
    }

    /** @param forAll what everybody reads of the minutes, or null */
    public void minute(String words, Consensus agreed, String forAll, Moment<ConsultationParty> moment) {
        make(ConsultationAction.minute, null, null, moment);
        minutes = words;
        consensus = agreed;
        publicMinutes = forAll;
        minutedAt = moment.at();
    }

    public void submit(String note, Moment<ConsultationParty> moment) {
        make(ConsultationAction.submit, note, null, moment);
    }

    public void decide(ConsultationAction decision, String words, Moment<ConsultationParty> moment) {
        make(decision, words, null, moment);
        reason = words;
    }

    public void addOutcome(UUID outcomeId, String name, Moment<ConsultationParty> moment) {
        make(ConsultationAction.add_outcome, name, outcomeId, moment);
    }

    public void implement(Moment<ConsultationParty> moment) {
        make(ConsultationAction.implement, null, null, moment);
    }

    public void answer(String words, Moment<ConsultationParty> moment) {
        make(ConsultationAction.answer, words, null, moment);
        reason = words;
    }

    public void complete(Moment<ConsultationParty> moment) {
        make(ConsultationAction.complete, null, null, moment);
    }

    public void rate(Moment<ConsultationParty> moment) {
        make(ConsultationAction.rate, null, null, moment);
    }

    public void evaluate(String words, Moment<ConsultationParty> moment) {
        make(ConsultationAction.evaluate, words, null, moment);
    }

    public void archive(Moment<ConsultationParty> moment) {
        make(ConsultationAction.archive, null, null, moment);
        archivedAt = moment.at();
    }

    public void cancel(String words, Moment<ConsultationParty> moment) {
        make(ConsultationAction.cancel, words, null, moment);
        reason = words;
    }

    /** Each day is missed once, whatever is done after it. */
    void flagLate(LocalDate today, boolean hasMaterials, Moment<ConsultationParty> moment) {
        if (!noticeLate && noticedAt == null && heldAt == null && isPast(noticeDue, today)) {
            noticeLate = true;
            missed("notice", moment);
        }
        if (!materialsLate && !hasMaterials && isPast(materialsDue, today)) {
            materialsLate = true;
            missed("materials", moment);
        }
        if (!minutesLate && minutedAt == null && isPast(minutesDue, today)) {
            minutesLate = true;
            missed("minutes", moment);
        }
    }

    private static boolean isPast(LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }

    private void describe(ConsultationDescription described) {
        level = described.level();
        title = described.title();
        format = described.format();
        open = described.isPublic();
        convenerAccountId = described.convenerAccountId();
        convenerMemberId = described.convenerMemberId();
        convenerName = described.convenerName();
        plan = described.plan();
        place = described.place();
        startsAt = described.startsAt();
        endsAt = described.endsAt();
        noticeDue = described.noticeDue();
        materialsDue = described.materialsDue();
    }

    public UUID venueId() {
        return venueId;
    }

    public ConsultationLevel level() {
        return level;
    }

    public ConsultationFormat format() {
        return format;
    }

    public String place() {
        return place;
    }

    public Instant startsAt() {
        return startsAt;
    }
}
