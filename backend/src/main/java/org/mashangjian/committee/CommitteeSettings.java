package org.mashangjian.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What a committee sets for itself, such as how long what takes: who may see and set it, and its line in the audit. */
@ApplicationScoped
public class CommitteeSettings {
    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    /** Refuses as {@code forbidden} whoever calls and does not manage the committee. */
    public void mayManage(UUID committee) {
        if (!callers.current().mayManage(committee)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    /**
     * Writes down that whoever calls set something.
     *
     * @param action as the audit names it, such as {@code committee.proposal_clocks_changed}
     */
    public void changed(UUID committee, String action) {
        audit.append(committee, clock.now(), callers.current(), action, "committee", committee);
    }
}
