package org.mashangjian.opinionreport.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.opinionreport.adoption.body.AdoptionAssignment;
import org.mashangjian.opinionreport.adoption.body.AdoptionDecision;
import org.mashangjian.opinionreport.adoption.body.AdoptionFeedback;
import org.mashangjian.opinionreport.adoption.body.AdoptionInstruction;
import org.mashangjian.opinionreport.state.AdoptionParty;
import org.mashangjian.unit.Units;
import org.mashangjian.web.Refusal;

/** What is checked and noted when an adoption is decided, instructed, assigned and answered; within its verb, which is locked. */
@ApplicationScoped
class DecidingAdoption {
    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    Units units;

    @Inject
    WorkCalendar calendar;

    void decide(Adoption adoption, AdoptionDecision body, Moment<AdoptionParty> moment) {
        if (adoption.isElsewhere() && body.evidence() == null) {
            throw Refusal.broken("evidence", "required");
        }
        if (!body.adopted() && body.reason() == null) {
            throw Refusal.broken("reason", "required");
        }
        if (body.adopted()) {
            adoption.adopt(body.evidence(), moment);
        } else {
            adoption.notAdopt(body.reason(), body.evidence(), moment);
        }
        if (body.photoIds() != null) {
            photos.hang(PhotoPlace.adoption, adoption.id(), null, body.photoIds());
        }
        if (body.documentIds() != null) {
            documents.hang(
                    PhotoPlace.adoption,
                    adoption.id(),
                    body.documentIds(),
                    moment.by().accountId());
        }
    }

    void instruct(Adoption adoption, AdoptionInstruction body, Moment<AdoptionParty> moment) {
        if (body.instructedOn().isAfter(moment.at().atZone(calendar.zone()).toLocalDate())) {
            throw Refusal.broken("instructedOn", "in_the_future");
        }
        adoption.instruct(body, moment);
    }

    /** A unit of the committee that has it: of the receiving one, or of the issuing one where the level is not in this system. */
    void assign(Adoption adoption, AdoptionAssignment body, Moment<AdoptionParty> moment) {
        if ((body.unitId() == null) == (body.unitName() == null)) {
            throw Refusal.broken("unitId", "one_of_unit_or_name");
        }
        if (body.unitId() == null) {
            adoption.assign(null, body.unitName(), body.dueOn(), body.note(), moment);
            return;
        }
        var unit = units.of(List.of(body.unitId())).get(body.unitId());
        var committee = adoption.isElsewhere() ? adoption.committeeId() : adoption.receiverId();
        if (unit == null || !unit.committeeId().equals(committee)) {
            throw Refusal.broken("unitId", "unknown_unit");
        }
        adoption.assign(unit.id(), unit.name(), body.dueOn(), body.note(), moment);
    }

    /** By the unit itself, or by the office for one that does not sign in. */
    void answer(Adoption adoption, AdoptionFeedback body, Moment<AdoptionParty> moment) {
        var isUnit = moment.as().contains(AdoptionParty.unit);
        if (isUnit == (body.recordedFor() != null)) {
            throw Refusal.broken("recordedFor", isUnit ? "out_of_scope" : "required");
        }
        adoption.answer(body.content(), isUnit ? moment.by().name() : body.recordedFor(), moment);
    }
}
