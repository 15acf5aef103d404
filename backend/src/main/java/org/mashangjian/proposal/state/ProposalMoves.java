package org.mashangjian.proposal.state;

import static org.mashangjian.proposal.state.ProposalAction.*;
import static org.mashangjian.proposal.state.ProposalParty.*;
import static org.mashangjian.proposal.state.ProposalState.*;

import java.util.EnumSet;
import java.util.List;
import org.mashangjian.lifecycle.MoveTable;

/**
 * How a proposal gets on (提案工作): written and cosigned, examined and filed, assigned, replied to, rated, and its promises
 * tracked. What single units do with it meanwhile has a table of its own.
 */
public final class ProposalMoves {
    public static final MoveTable<ProposalState, ProposalAction, ProposalParty, ProposalFacts> TABLE = table();

    private ProposalMoves() {}

    private static MoveTable<ProposalState, ProposalAction, ProposalParty, ProposalFacts> table() {
        var lines = new MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts>();
        drafting(lines);
        examination(lines);
        handling(lines);
        result(lines);
        publication(lines);
        words(lines);
        return lines.table();
    }

    private static void drafting(MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts> lines) {
        var proposers = EnumSet.of(proposer);
        lines.add(draft, write, draft, proposers);
        lines.add(draft, invite, draft, proposers);
        lines.add(draft, cosign, draft, EnumSet.of(invited));
        lines.add(draft, record_consent, draft, proposers, ProposalRule.not_refused_by_receipt);
        lines.add(draft, refuse, draft, EnumSet.of(invited, cosigner));
        lines.add(
                draft,
                submit,
                submitted,
                proposers,
                ProposalRule.submission_window_open,
                ProposalRule.cosigners_answered,
                ProposalRule.joint_has_cosigner,
                ProposalRule.resident_consents);
        lines.add(returned, redraft, draft, proposers);
        for (var from : List.of(draft, submitted, preliminary, returned)) {
            lines.add(from, withdraw, withdrawn, proposers);
        }
    }

    private static void examination(
            MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts> lines) {
        var examiners = EnumSet.of(office);
        lines.add(submitted, examine, preliminary, examiners);
        lines.add(preliminary, file, filed, examiners);
        lines.add(preliminary, reject_filing, not_filed, examiners);
        lines.add(preliminary, give_back, returned, examiners);
        lines.add(preliminary, merge, merged, examiners);
        for (var into : List.of(preliminary, filed)) {
            lines.add(into, take_in, into, examiners);
        }
        lines.add(merged, unmerge, preliminary, EnumSet.of(system));
        lines.add(not_filed, convert, not_filed, EnumSet.of(office, proposer));
    }

    private static void handling(MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts> lines) {
        var dispatchers = EnumSet.of(office, dispatcher);
        lines.add(filed, assign, assigned, dispatchers);
        lines.add(rehandling, assign, rehandling, dispatchers, ProposalRule.not_assigned_again);
        lines.add(assigned, reassign, assigned, EnumSet.of(system));
        lines.add(rehandling, reassign, rehandling, EnumSet.of(system));
        for (var from : List.of(filed, assigned, rehandling)) {
            lines.add(from, make_key, from, EnumSet.of(office, leader));
        }
        for (var from : List.of(assigned, rehandling)) {
            lines.add(from, handle, from, EnumSet.of(unit, office, dispatcher, system));
            lines.add(from, complete_reply, replied, EnumSet.of(unit, office, dispatcher));
        }
        for (var from : List.of(filed, assigned, replied, feedback, rehandling, closed, tracking, re_replied)) {
            lines.add(from, reach_milestone, from, EnumSet.of(office, leader, oversight_leader));
        }
    }

    private static void result(MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts> lines) {
        // the office records what a proposer said on paper
        var raters = EnumSet.of(proposer, office);
        lines.add(replied, ask_feedback, feedback, EnumSet.of(office, dispatcher));
        lines.add(feedback, rate_satisfied, closed, raters);
        lines.add(feedback, rate_dissatisfied, rehandling, raters, ProposalRule.first_dissatisfaction);
        lines.add(feedback, rate_dissatisfied, closed, raters, ProposalRule.dissatisfied_before);
        lines.add(feedback, lapse, closed, EnumSet.of(system), ProposalRule.feedback_overdue);
        lines.add(closed, track, tracking, EnumSet.of(office, system), ProposalRule.result_class_b);
        lines.add(tracking, re_reply, re_replied, EnumSet.of(unit, office, dispatcher));
        lines.add(re_replied, conclude, closed, EnumSet.of(office, proposer));
    }

    private static void publication(
            MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts> lines) {
        for (var from : ProposalState.values()) {
            if (from != withdrawn) {
                lines.add(from, consent, from, EnumSet.of(proposer));
            }
        }
        for (var from : List.of(filed, assigned, replied, feedback, rehandling, closed, tracking, re_replied)) {
            lines.add(from, publish, from, EnumSet.of(office), ProposalRule.holds_no_residents_words);
        }
    }

    private static void words(MoveTable.Lines<ProposalState, ProposalAction, ProposalParty, ProposalFacts> lines) {
        var residents = EnumSet.of(resident);
        lines.add(draft, give_words, draft, residents, ProposalRule.holds_residents_words);
        for (var from : ProposalState.values()) {
            lines.add(from, refuse_words, from, residents, ProposalRule.holds_residents_words);
        }
    }
}
