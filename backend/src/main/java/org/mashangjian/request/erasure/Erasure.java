package org.mashangjian.request.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the ledger.
 *
 * @param byResident whether they asked for it; else its time was over
 * @param files the storage keys of the files that went with it, which a restore may bring back
 */
record Erasure(UUID id, UUID requestId, ErasurePart part, boolean byResident, Instant at, List<String> files) {}
