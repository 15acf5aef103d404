package org.mashangjian.account;

import java.time.Instant;
import java.util.UUID;
import org.mashangjian.event.Actor;

/** Where what is done to accounts is written down; the audit, which itself asks this feature who calls, provides it. */
public interface AccountAudit {
    void append(UUID committeeId, Instant at, Actor by, String action, String objectKind, String objectId);
}
