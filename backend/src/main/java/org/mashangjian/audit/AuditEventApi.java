package org.mashangjian.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.event.Actor;

/**
 * One sealed audit row as an administrator sees it: who did what to which object, without any of its content.
 *
 * @param accountName null where nobody with an account did it
 * @param traceId of the call, as in logs and problems; null for what the system did
 */
@Schema(name = "AuditEvent")
record AuditEventApi(
        long sequence,
        UUID id,
        UUID committeeId,
        Instant at,
        Actor.Kind actorKind,
        UUID accountId,
        String accountName,
        String action,
        String objectKind,
        String objectId,
        String traceId) {}
