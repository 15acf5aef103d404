package org.mashangjian.request.recusal;

import java.util.EnumSet;
import java.util.Set;
import org.mashangjian.request.RequestRecusal.Kind;
import org.mashangjian.request.state.RequestParty;

/** Who may do what about recusals of a request, by who they are to it. */
final class RecusalPolicy {
    /** Who handles it knows who must not. */
    private static final Set<RequestParty> HANDLERS =
            EnumSet.of(RequestParty.clerk, RequestParty.chief, RequestParty.office, RequestParty.assignee);

    private static final Set<RequestParty> SUPERIORS = EnumSet.of(RequestParty.chief, RequestParty.office);

    private RecusalPolicy() {}

    static boolean maySee(Set<RequestParty> as) {
        return as.stream().anyMatch(HANDLERS::contains);
    }

    /** Everybody may step back; those who handle it may say whom it is about; chief and office may order. */
    static Set<Kind> kinds(Set<RequestParty> as) {
        var kinds = EnumSet.of(Kind.declared);
        if (maySee(as)) {
            kinds.add(Kind.named);
        }
        if (as.stream().anyMatch(SUPERIORS::contains)) {
            kinds.add(Kind.ordered);
        }
        return kinds;
    }

    static boolean mayLift(Set<RequestParty> as) {
        return as.contains(RequestParty.office);
    }
}
