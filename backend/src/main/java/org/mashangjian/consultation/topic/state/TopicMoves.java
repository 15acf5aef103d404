package org.mashangjian.consultation.topic.state;

import static org.mashangjian.consultation.topic.state.TopicAction.approve;
import static org.mashangjian.consultation.topic.state.TopicAction.ask;
import static org.mashangjian.consultation.topic.state.TopicAction.defer;
import static org.mashangjian.consultation.topic.state.TopicAction.merge;
import static org.mashangjian.consultation.topic.state.TopicAction.reject;
import static org.mashangjian.consultation.topic.state.TopicAction.screen;
import static org.mashangjian.consultation.topic.state.TopicAction.take_in;
import static org.mashangjian.consultation.topic.state.TopicAction.take_up;
import static org.mashangjian.consultation.topic.state.TopicParty.chief;
import static org.mashangjian.consultation.topic.state.TopicParty.clerk;
import static org.mashangjian.consultation.topic.state.TopicParty.leader;
import static org.mashangjian.consultation.topic.state.TopicParty.office;
import static org.mashangjian.consultation.topic.state.TopicState.approved;
import static org.mashangjian.consultation.topic.state.TopicState.deferred;
import static org.mashangjian.consultation.topic.state.TopicState.merged;
import static org.mashangjian.consultation.topic.state.TopicState.proposed;
import static org.mashangjian.consultation.topic.state.TopicState.rejected;
import static org.mashangjian.consultation.topic.state.TopicState.screened;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashangjian.lifecycle.MoveTable;

/** How a topic gets on: screened by who runs the venue or the office, decided by its chief, the office or the leader. */
public final class TopicMoves {
    public static final MoveTable<TopicState, TopicAction, TopicParty, Void> TABLE = table();

    private TopicMoves() {}

    /** The state that the action leads to, or the refusal. */
    public static TopicState make(TopicState from, TopicAction action, Set<TopicParty> as) {
        return TABLE.require(from, null, action, as, Instant.EPOCH).to();
    }

    /** The path segments of everything these parties can do now. */
    public static List<String> allowed(TopicState state, Set<TopicParty> as) {
        return TABLE.allowed(state, null, as, Instant.EPOCH);
    }

    /** Whether these parties can ask residents about it. */
    public static boolean canBeDiscussed(TopicState state, Set<TopicParty> as) {
        return TABLE.find(state, null, ask, as, Instant.EPOCH).isPresent();
    }

    private static MoveTable<TopicState, TopicAction, TopicParty, Void> table() {
        var lines = new MoveTable.Lines<TopicState, TopicAction, TopicParty, Void>();
        var runners = EnumSet.of(clerk, chief, office);
        var deciders = EnumSet.of(chief, office, leader);
        lines.add(proposed, screen, screened, runners);
        lines.add(deferred, screen, screened, runners);
        lines.add(screened, approve, approved, deciders);
        lines.add(screened, reject, rejected, deciders);
        lines.add(screened, defer, deferred, deciders);
        lines.add(screened, merge, merged, deciders);
        lines.add(screened, take_in, screened, deciders);
        lines.add(approved, take_in, approved, deciders);
        lines.add(approved, take_up, approved, runners);
        for (var from : List.of(proposed, screened, deferred, approved)) {
            lines.add(from, ask, from, runners);
        }
        return lines.table();
    }
}
