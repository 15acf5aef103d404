package org.mashangjian.opinionreport.adoption;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.event.Actor;
import org.mashangjian.opinionreport.adoption.body.AdoptionInstruction;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.state.AdoptionAction;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.AdoptionParty;

/** What one level made of one report. Its verbs are the only way its state changes. */
@Entity
@DynamicUpdate
class Adoption extends AdoptionLifecycle {
    private UUID receiverId;
    private String receiverName;
    private String note;
    private String evidence;
    private String reason;
    private String instruction;
    private String instructor;
    private LocalDate instructedOn;
    private UUID unitId;
    private String unitName;
    private LocalDate dueOn;
    private String feedback;
    private String feedbackName;
    private Instant decidedAt;
    private Instant instructedAt;
    private Instant assignedAt;
    private Instant feedbackAt;

    protected Adoption() {}

    /** @param receiverId the committee of that level, or null where it is not in this system */
    static Adoption forward(
            UUID id,
            OpinionReport of,
            AdoptionLevel level,
            UUID receiverId,
            String receiverName,
            String note,
            Actor by,
            Instant at) {
        var adoption = new Adoption();
        adoption.receiverId = receiverId;
        adoption.receiverName = receiverName;
        adoption.note = note;
        adoption.begin(id, of.committeeId(), of.id(), level, note, by, at);
        return adoption;
    }

    void adopt(String proof, Moment<AdoptionParty> moment) {
        make(AdoptionAction.adopt, proof, moment);
        evidence = proof;
        decidedAt = moment.at();
    }

    void notAdopt(String why, String proof, Moment<AdoptionParty> moment) {
        make(AdoptionAction.not_adopt, why, moment);
        reason = why;
        evidence = proof;
        decidedAt = moment.at();
    }

    void instruct(AdoptionInstruction given, Moment<AdoptionParty> moment) {
        make(AdoptionAction.instruct, given.instructor() + "：" + given.instruction(), moment);
        instruction = given.instruction();
        instructor = given.instructor();
        instructedOn = given.instructedOn();
        instructedAt = moment.at();
    }

    /** @param toName of the unit, also where it is one of this system */
    void assign(UUID toUnit, String toName, LocalDate due, String words, Moment<AdoptionParty> moment) {
        make(AdoptionAction.assign, words == null ? toName : toName + "：" + words, moment);
        unitId = toUnit;
        unitName = toName;
        dueOn = due;
        assignedAt = moment.at();
    }

    /** @param by whose words they are */
    void answer(String words, String by, Moment<AdoptionParty> moment) {
        make(AdoptionAction.answer, words, moment);
        feedback = words;
        feedbackName = by;
        feedbackAt = moment.at();
    }

    boolean isElsewhere() {
        return receiverId == null;
    }

    UUID receiverId() {
        return receiverId;
    }
}
