package org.mashangjian.proposal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.member.MemberFacts;
import org.mashangjian.member.Members;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.ProposalText;
import org.mashangjian.proposal.session.PlenarySessions;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.unit.Units;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Violation;

/** Checks a draft against what there is: the session, who writes, the units; and whether it is whole when it is submitted. */
@ApplicationScoped
class CheckingDraft {
    @Inject
    PlenarySessions sessions;

    @Inject
    Members members;

    @Inject
    Units units;

    /** Whose draft it is. @param memberId null where the office writes for a group */
    record Proposer(UUID committeeId, UUID memberId, String memberName) {
        /** A group's proposal goes by the group's name. */
        String name(ProposalText text) {
            return text.groupName() != null && isGroup(text.kind()) ? text.groupName() : memberName;
        }
    }

    /** A member writes their own; the office records a member's, or a group's. */
    Proposer proposer(UUID sessionId, UUID memberId, ProposalText text, Caller caller) {
        var committeeId = session(sessionId).committeeId();
        if (caller.holdsFor(Role.office, committeeId)) {
            return recorded(committeeId, memberId, text);
        }
        if (!caller.holdsFor(Role.member, committeeId) || caller.memberId() == null) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (memberId != null && !memberId.equals(caller.memberId())) {
            throw Refusal.broken("memberId", "out_of_scope");
        }
        return new Proposer(committeeId, caller.memberId(), caller.name());
    }

    /** How the proposer is called by what it says now: kind and group's name may have changed since it was begun. */
    String nameOf(Proposal proposal, ProposalText text) {
        var memberId = proposal.proposerMemberId();
        if (memberId == null && !isGroup(text.kind())) {
            throw Refusal.broken("text.kind", "written_for_a_group");
        }
        if (memberId == null && text.groupName() == null) {
            throw Refusal.broken("text.groupName", "required");
        }
        var name = memberId == null
                ? text.groupName()
                : members.find(memberId).map(MemberFacts::name).orElse(proposal.proposerName());
        return new Proposer(proposal.committeeId(), memberId, name).name(text);
    }

    private Proposer recorded(UUID committeeId, UUID memberId, ProposalText text) {
        if (memberId != null) {
            return new Proposer(
                    committeeId,
                    memberId,
                    member(memberId, committeeId, "memberId").name());
        }
        if (!isGroup(text.kind())) {
            throw Refusal.broken("memberId", "required");
        }
        if (text.groupName() == null) {
            throw Refusal.broken("text.groupName", "required");
        }
        return new Proposer(committeeId, null, text.groupName());
    }

    /** The session may be another of the same committee; the units are the committee's. */
    void text(UUID sessionId, UUID committeeId, ProposalText text) {
        if (!session(sessionId).committeeId().equals(committeeId)) {
            throw Refusal.broken("sessionId", "unknown_plenary_session");
        }
        var known = units.of(text.suggestedUnitIds());
        for (var id : text.suggestedUnitIds()) {
            var unit = known.get(id);
            if (unit == null || !unit.open() || !unit.committeeId().equals(committeeId)) {
                throw Refusal.broken("text.suggestedUnitIds", "unknown_unit");
            }
        }
    }

    /** An active member of the committee. */
    MemberFacts member(UUID memberId, UUID committeeId, String field) {
        return members.find(memberId)
                .filter(it -> it.active() && it.committeeId().equals(committeeId))
                .orElseThrow(() -> Refusal.broken(field, "unknown_member"));
    }

    /** What a submission needs and a draft may still miss. */
    static void whole(ProposalText text) {
        var missing = new ArrayList<Violation>();
        need("category", text.category(), missing);
        need("situation", text.situation(), missing);
        need("analysis", text.analysis(), missing);
        need("recommendations", text.recommendations(), missing);
        if (isGroup(text.kind())) {
            need("groupName", text.groupName(), missing);
        }
        if (!missing.isEmpty()) {
            throw Refusal.broken(missing);
        }
    }

    private static void need(String field, Object value, ArrayList<Violation> missing) {
        if (value == null) {
            missing.add(new Violation("text." + field, "required", null));
        }
    }

    private static boolean isGroup(ProposalKind kind) {
        return kind == ProposalKind.party_or_sector_group || kind == ProposalKind.special_committee;
    }

    private PlenarySessions.Facts session(UUID id) {
        return sessions.find(id).orElseThrow(() -> Refusal.broken("sessionId", "unknown_plenary_session"));
    }
}
