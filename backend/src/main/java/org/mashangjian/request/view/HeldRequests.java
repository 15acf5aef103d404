package org.mashangjian.request.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.request.state.RequestAction;

/** What other features ask where a resident goes on with a request of theirs. */
@RequestScoped
public class HeldRequests {
    @Inject
    RequestDesk desk;

    /** 404 where the call carries no receipt of that request, whatever has become of it. */
    public void mustHold(UUID id) {
        desk.held(id);
    }

    /**
     * The committee of the request whose receipt the call carries, so that a reception day can be booked about it: 404 where it is
     * another's, 409 where it is over or concerns the venue's own staff, who would learn of it there.
     */
    public UUID broughtUp(UUID id) {
        return desk.heldFor(id, RequestAction.bring_up).committeeId();
    }
}
