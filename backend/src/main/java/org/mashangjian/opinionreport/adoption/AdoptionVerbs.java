package org.mashangjian.opinionreport.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.opinionreport.adoption.body.AdoptionAssignment;
import org.mashangjian.opinionreport.adoption.body.AdoptionDecision;
import org.mashangjian.opinionreport.adoption.body.AdoptionFeedback;
import org.mashangjian.opinionreport.adoption.body.AdoptionInstruction;

/** The verbs of adoptions for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class AdoptionVerbs {
    @Inject
    HandlingAdoption handling;

    @Inject
    DecidingAdoption deciding;

    /** @param evidence needed of a level that is not in this system; @param reason why not, or null where it is adopted */
    public void decide(UUID id, String evidence, String reason, Caller by, Instant at) {
        var body = new AdoptionDecision(reason == null, evidence, reason, null, null);
        handling.byStaff(id, by, at, (adoption, moment) -> deciding.decide(adoption, body, moment));
    }

    public void instruct(UUID id, String instructor, String instruction, LocalDate on, Caller by, Instant at) {
        var body = new AdoptionInstruction(instructor, instruction, on);
        handling.byStaff(id, by, at, (adoption, moment) -> deciding.instruct(adoption, body, moment));
    }

    public void assign(UUID id, String unitName, LocalDate due, Caller by, Instant at) {
        var body = new AdoptionAssignment(null, unitName, due, null);
        handling.byStaff(id, by, at, (adoption, moment) -> deciding.assign(adoption, body, moment));
    }

    public void answer(UUID id, String content, String recordedFor, Caller by, Instant at) {
        var body = new AdoptionFeedback(content, recordedFor);
        handling.byStaff(id, by, at, (adoption, moment) -> deciding.answer(adoption, body, moment));
    }
}
