package org.mashangjian.request.erasure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the ledger, without anything of what was erased.
 *
 * @param byResident whether they asked for it; else its time was over
 */
@Schema(name = "ErasureEntry")
record ErasureApi(UUID id, Instant at, String requestNumber, ErasurePart part, boolean byResident) {}
