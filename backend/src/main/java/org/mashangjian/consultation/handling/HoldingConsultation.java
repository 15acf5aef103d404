package org.mashangjian.consultation.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.clock.ConsultationClocks;
import org.mashangjian.consultation.handling.body.Attendance;
import org.mashangjian.consultation.handling.body.Decision;
import org.mashangjian.consultation.handling.body.GivenRating;
import org.mashangjian.consultation.handling.body.NewMaterial;
import org.mashangjian.consultation.handling.body.NewMinutes;
import org.mashangjian.consultation.handling.body.NewPosition;
import org.mashangjian.consultation.session.Consultation;
import org.mashangjian.consultation.session.Materials;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationAction;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Verbs of a consultation that touch more than its row; each within the verb, which has locked it. */
@ApplicationScoped
class HoldingConsultation {
    private static final Set<ConsultationFormat> NEED_A_PLACE =
            EnumSet.of(ConsultationFormat.meeting, ConsultationFormat.on_site);
    private static final Set<ConsultationParty> RECORDERS = EnumSet.of(
            ConsultationParty.clerk, ConsultationParty.chief, ConsultationParty.office, ConsultationParty.convener);

    @Inject
    Participants participants;

    @Inject
    Materials materials;

    @Inject
    ConsultationClocks clocks;

    @Inject
    Sql sql;

    /** Who, when and where are known by then. */
    void notice(Consultation it, String note, Moment<ConsultationParty> moment) {
        it.giveNotice(note, moment);
        if (it.startsAt() == null) {
            throw Refusal.broken("startsAt", "required");
        }
        if (it.startsAt().isBefore(moment.at())) {
            throw Refusal.broken("startsAt", "in_the_past");
        }
        if (it.place() == null && NEED_A_PLACE.contains(it.format())) {
            throw Refusal.broken("place", "required");
        }
        if (participants.of(it.id()).isEmpty()) {
            throw Refusal.broken("participants", "required");
        }
    }

    void addMaterial(Consultation it, NewMaterial body, Moment<ConsultationParty> moment) {
        it.addMaterial(body.title(), moment);
        var paper = body.paper();
        if (paper.content() == null
                && paper.photoIds().isEmpty()
                && paper.documentIds().isEmpty()) {
            throw Refusal.broken("content", "required");
        }
        materials.add(it.id(), paper, moment.by().accountId(), moment.at());
    }

    void open(Consultation it, Moment<ConsultationParty> moment) {
        var days = clocks.of(it.committeeId(), it.level());
        it.open(clocks.after(moment.at(), days.minutes()), moment);
    }

    void attend(Consultation it, Attendance body, Moment<ConsultationParty> moment) {
        it.recordAttendance(moment);
        participants.attended(it.id(), body.participantIds());
    }

    void minute(Consultation it, NewMinutes body, Moment<ConsultationParty> moment) {
        it.minute(body.content(), body.consensus(), body.publicMinutes(), moment);
        var positions = body.positions() == null ? List.<NewPosition>of() : body.positions();
        if (body.consensus() != Consensus.full && positions.isEmpty()) {
            throw Refusal.broken("positions", "required");
        }
        for (var i = 0; i < positions.size(); i++) {
            sql.run(
                    "INSERT INTO consultation_position (consultation_id, position, holder, content) VALUES (?, ?, ?, ?)",
                    it.id(),
                    i + 1,
                    positions.get(i).holder(),
                    positions.get(i).content());
        }
    }

    void decide(Consultation it, Decision body, Moment<ConsultationParty> moment) {
        var action =
                switch (body.decision()) {
                    case "adopted" -> ConsultationAction.adopt;
                    case "partly_adopted" -> ConsultationAction.adopt_partly;
                    default -> ConsultationAction.not_adopt;
                };
        it.decide(action, body.reason(), moment);
        if (action == ConsultationAction.not_adopt && body.reason() == null) {
            throw Refusal.broken("reason", "required");
        }
    }

    /** As oneself, or as who records what a party wrote on paper. */
    void rate(Consultation it, GivenRating body, Caller caller, Moment<ConsultationParty> moment) {
        it.rate(moment);
        var own = participants.own(it.id(), caller);
        var other = body.participantId();
        if (other == null || own.isPresent() && own.get().equals(other)) {
            var self = own.orElseThrow(() -> Refusal.broken("participantId", "required"));
            participants.rate(it.id(), self, body.rating(), body.comment(), null, moment.at());
            return;
        }
        if (moment.as().stream().noneMatch(RECORDERS::contains)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        participants.rate(it.id(), other, body.rating(), body.comment(), caller.accountId(), moment.at());
    }
}
