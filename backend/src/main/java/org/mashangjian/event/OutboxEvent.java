package org.mashangjian.event;

import java.time.Instant;
import java.util.UUID;

/** A committed event on its way out. @param data the event record as JSON */
public record OutboxEvent(UUID id, Instant at, String type, UUID committeeId, UUID subjectId, String data) {}
