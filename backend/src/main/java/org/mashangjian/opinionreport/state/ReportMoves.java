package org.mashangjian.opinionreport.state;

import static org.mashangjian.opinionreport.state.ReportParty.author;
import static org.mashangjian.opinionreport.state.ReportParty.chief;
import static org.mashangjian.opinionreport.state.ReportParty.clerk;
import static org.mashangjian.opinionreport.state.ReportParty.leader;
import static org.mashangjian.opinionreport.state.ReportParty.office;
import static org.mashangjian.opinionreport.state.ReportParty.receiver;
import static org.mashangjian.opinionreport.state.ReportParty.system;
import static org.mashangjian.opinionreport.state.ReportState.archived;
import static org.mashangjian.opinionreport.state.ReportState.draft;
import static org.mashangjian.opinionreport.state.ReportState.edited;
import static org.mashangjian.opinionreport.state.ReportState.issued;
import static org.mashangjian.opinionreport.state.ReportState.rejected;
import static org.mashangjian.opinionreport.state.ReportState.returned;
import static org.mashangjian.opinionreport.state.ReportState.screened;
import static org.mashangjian.opinionreport.state.ReportState.submitted;
import static org.mashangjian.opinionreport.state.ReportState.withdrawn;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashangjian.lifecycle.MoveTable;

/**
 * How a report gets on: its author or the venue writes it, the office examines and edits it, the office or the leader signs
 * its issue. Once issued, what is made of it has states of its own ({@link AdoptionMoves}).
 */
public final class ReportMoves {
    public static final MoveTable<ReportState, ReportAction, ReportParty, ReportFacts> TABLE = table();

    private ReportMoves() {}

    /** The state that the action leads to, or the refusal. */
    public static ReportState make(ReportState from, ReportFacts facts, ReportAction action, Set<ReportParty> as) {
        return TABLE.require(from, facts, action, as, Instant.EPOCH).to();
    }

    /** The path segments of everything these parties can do now. */
    public static List<String> allowed(ReportState state, ReportFacts facts, Set<ReportParty> as) {
        return TABLE.allowed(state, facts, as, Instant.EPOCH);
    }

    public static boolean allows(ReportState state, ReportFacts facts, ReportAction action, Set<ReportParty> as) {
        return TABLE.find(state, facts, action, as, Instant.EPOCH).isPresent();
    }

    private static MoveTable<ReportState, ReportAction, ReportParty, ReportFacts> table() {
        var lines = new MoveTable.Lines<ReportState, ReportAction, ReportParty, ReportFacts>();
        var writers = EnumSet.of(author, clerk, chief);
        var examiner = EnumSet.of(office);
        lines.add(draft, ReportAction.change, draft, writers);
        lines.add(
                draft,
                ReportAction.ask_consent,
                draft,
                writers,
                ReportRule.holds_residents_words,
                ReportRule.not_refused_by_receipt);
        lines.add(draft, ReportAction.submit, submitted, writers);
        lines.add(submitted, ReportAction.screen, screened, examiner);
        lines.add(screened, ReportAction.give_back, returned, examiner);
        lines.add(screened, ReportAction.reject, rejected, examiner);
        lines.add(screened, ReportAction.revise, edited, examiner);
        lines.add(edited, ReportAction.revise, edited, examiner);
        lines.add(edited, ReportAction.issue, issued, EnumSet.of(office, leader));
        lines.add(returned, ReportAction.redraft, draft, writers);
        for (var from : List.of(draft, submitted, screened, returned, edited)) {
            lines.add(from, ReportAction.withdraw, withdrawn, writers);
        }
        lines.add(issued, ReportAction.forward, issued, EnumSet.of(office, receiver));
        for (var from : List.of(issued, archived)) {
            lines.add(
                    from,
                    ReportAction.publish,
                    from,
                    examiner,
                    ReportRule.author_agrees_to_publish,
                    ReportRule.not_published_yet);
            lines.add(from, ReportAction.conceal, from, EnumSet.of(author, office), ReportRule.is_published);
        }
        lines.add(issued, ReportAction.archive, archived, EnumSet.of(office, system));
        var residents = EnumSet.of(ReportParty.resident);
        lines.add(draft, ReportAction.give_words, draft, residents, ReportRule.holds_residents_words);
        for (var from : ReportState.values()) {
            lines.add(from, ReportAction.refuse_words, from, residents, ReportRule.holds_residents_words);
        }
        return lines.table();
    }
}
