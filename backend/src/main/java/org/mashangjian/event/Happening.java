package org.mashangjian.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to one aggregate, ready to be written.
 *
 * @param type dotted and stable, such as {@code request.accepted}
 * @param note the words that belong to it, shown in the timeline, or null
 * @param internal whether residents never see it
 * @param state the state the aggregate is in after it
 * @param data the event record itself; goes to the outbox as JSON
 */
public record Happening(
        String type,
        UUID subjectId,
        UUID committeeId,
        Instant at,
        Actor by,
        String note,
        boolean internal,
        String state,
        Object data) {
    public String subjectKind() {
        return type.substring(0, type.indexOf('.'));
    }

    public String kind() {
        return type.substring(type.indexOf('.') + 1);
    }
}
