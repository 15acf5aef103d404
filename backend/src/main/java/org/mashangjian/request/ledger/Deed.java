package org.mashangjian.request.ledger;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about a problem (问题清单 → 履职清单), in the order it is usually done. */
@Schema(name = "Deed")
public enum Deed {
    accepted,
    contacted,
    /** On the way: a visit, a repair begun, a date promised; the words are the handler's. */
    progressed,
    dispatched,
    answered,
    solved;

    private static final Map<String, Deed> OF_KIND = Map.ofEntries(
            Map.entry("accepted", accepted),
            Map.entry("message_sent", contacted),
            Map.entry("contact_revealed", contacted),
            Map.entry("follow_up_failed", contacted),
            Map.entry("progress_reported", progressed),
            Map.entry("dispatched", dispatched),
            Map.entry("designated", dispatched),
            Map.entry("handed_off", dispatched),
            Map.entry("answered", answered),
            Map.entry("confirmed", solved),
            Map.entry("partly_confirmed", solved));

    /** What a kind of timeline entry shows was done, if anything. */
    static Optional<Deed> of(String kind) {
        return Optional.ofNullable(OF_KIND.get(kind));
    }
}
