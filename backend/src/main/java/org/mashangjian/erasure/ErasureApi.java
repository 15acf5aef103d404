package org.mashangjian.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the ledger, without anything of what was erased.
 *
 * @param requestNumber null where it was no request
 * @param byResident whether they asked for it; else its time was over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ErasureEntry")
record ErasureApi(
        UUID id,
        Instant at,
        ErasedKind kind,
        UUID subjectId,
        String requestNumber,
        ErasurePart part,
        boolean byResident) {}
