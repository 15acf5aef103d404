package org.mashangjian.proposal.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Happening;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.unit.Units;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Plans hearings, holds them and calls them off; in the caller's transaction. */
@ApplicationScoped
class HoldingHearing {
    @Inject
    Units units;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    /** A verb. */
    interface Verb {
        Happening of(ProposalHearing hearing, Set<HearingParty> as);
    }

    /** 422 for a session or a unit that is not of the caller's committee. */
    void plan(UUID id, HearingApi.New body, Caller caller, Instant at) {
        var committee = sql.one(
                        "SELECT committee_id FROM proposal_session WHERE id = ?", row -> row.uuid(1), body.sessionId())
                .filter(it -> caller.holdsFor(Role.office, it) || caller.holdsFor(Role.dispatcher, it))
                .orElseThrow(() -> Refusal.broken("sessionId", "unknown_plenary_session"));
        var found = units.of(body.unitIds());
        for (var unit : body.unitIds()) {
            if (!found.containsKey(unit) || !found.get(unit).committeeId().equals(committee)) {
                throw Refusal.broken("unitIds", "unknown_unit");
            }
        }
        var hearing = ProposalHearing.of(body);
        var planned = hearing.plan(id, committee, Trail.actor(caller), at);
        hearing.persist();
        ProposalHearing.flush();
        trail.append(planned);
    }

    /** 404 where it is not theirs. */
    void move(UUID id, Caller caller, Verb verb) {
        ProposalHearing hearing = ProposalHearing.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = hearing == null ? Set.<HearingParty>of() : parties(hearing.committeeId(), hearing.unitIds(), caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        var moved = verb.of(hearing, as);
        ProposalHearing.flush();
        trail.append(moved);
    }

    static Set<HearingParty> parties(UUID committeeId, List<UUID> unitIds, Caller caller) {
        var parties = EnumSet.noneOf(HearingParty.class);
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(HearingParty.office);
        }
        if (caller.holdsFor(Role.dispatcher, committeeId)) {
            parties.add(HearingParty.dispatcher);
        }
        if (caller.holdsFor(Role.leader, committeeId)) {
            parties.add(HearingParty.leader);
        }
        if (caller.unitIds().stream().anyMatch(unitIds::contains)) {
            parties.add(HearingParty.unit);
        }
        return parties;
    }
}
