package org.mashangjian.event;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who did something, as the timeline and the audit keep it.
 *
 * @param accountId null for residents and the system
 * @param name shown to readers; null for residents and the system
 */
public record Actor(Kind kind, UUID accountId, String name) {
    /** In what quality somebody acted. */
    @Schema(name = "ActorKind")
    public enum Kind {
        resident,
        proxy,
        staff,
        member,
        system
    }

    public static final Actor RESIDENT = new Actor(Kind.resident, null, null);
    public static final Actor SYSTEM = new Actor(Kind.system, null, null);
}
