package org.mashangjian.request.handling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.Moment;
import org.mashangjian.request.Request;
import org.mashangjian.request.note.Notes;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/**
 * Assigns many requests to one, each in a transaction of its own: what one is refused for does not undo another. Called
 * again with the same key it goes on where it was broken off.
 */
@ApplicationScoped
class AssigningMany {
    @Inject
    HandlingRequest handling;

    @Inject
    Assigning assigning;

    @Inject
    Notes notes;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    List<BatchApi.Outcome> assign(BatchBodies.Asked asked, Caller caller, Locale language) {
        return asked.requests().stream()
                .map(picked -> assign(picked, asked, caller, language))
                .toList();
    }

    private BatchApi.Outcome assign(
            BatchBodies.Picked picked, BatchBodies.Asked asked, Caller caller, Locale language) {
        try {
            QuarkusTransaction.requiringNew().run(() -> assign(picked, asked, caller));
            return QuarkusTransaction.requiringNew().call(() -> outcome(picked.id(), caller, null));
        } catch (Refusal refusal) {
            var said = BatchRefusals.said(refusal, language);
            return QuarkusTransaction.requiringNew().call(() -> outcome(picked.id(), caller, said));
        }
    }

    private void assign(BatchBodies.Picked picked, BatchBodies.Asked asked, Caller caller) {
        var id = picked.id();
        var done = replays.begin("assignRequests/" + caller.accountId() + "/" + id, asked, id);
        if (done.isEmpty()) {
            handling.byStaff(
                    id, caller, clock.now(), (request, moment) -> give(request, picked, asked, caller, moment));
        }
    }

    private void give(
            Request request, BatchBodies.Picked picked, BatchBodies.Asked asked, Caller caller, Moment moment) {
        if (picked.updatedAt() != null && !picked.updatedAt().equals(request.updatedAt())) {
            throw Refusal.of(ProblemType.conflict, "changed_meanwhile");
        }
        request.assign(
                assigning.assignee(new HandlingBodies.Assignment(asked.memberId(), asked.accountId()), request),
                moment);
        if (asked.reason() != null) {
            var committeeId = request.filing().committeeId();
            notes.write(Ids.next(), request.id(), committeeId, caller, moment.at(), asked.reason());
        }
    }

    /** As it stands now; nothing of it but the id where it is not the caller's. */
    private BatchApi.Outcome outcome(UUID id, Caller caller, BatchApi.Refused refused) {
        return handling.find(id, caller)
                .map(request -> new BatchApi.Outcome(
                        id, request.filing().number(), request.state(), request.updatedAt(), refused))
                .orElseGet(() -> new BatchApi.Outcome(id, null, null, null, refused));
    }
}
