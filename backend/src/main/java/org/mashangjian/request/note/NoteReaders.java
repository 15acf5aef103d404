package org.mashangjian.request.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Who reads the notes of a request. Units and the dispatching office stand outside the committee, so they do not. */
@RequestScoped
class NoteReaders {
    private static final Set<RequestParty> THEY =
            EnumSet.of(RequestParty.clerk, RequestParty.chief, RequestParty.office, RequestParty.assignee);

    @Inject
    RequestDesk desk;

    /** The request, where the caller reads its notes; 404 where not. */
    RequestRow read(UUID id) {
        var row = desk.read(id);
        if (Collections.disjoint(desk.parties(row), THEY)) {
            throw Refusal.of(ProblemType.not_found);
        }
        return row;
    }
}
