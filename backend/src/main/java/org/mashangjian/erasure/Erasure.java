package org.mashangjian.erasure;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the ledger.
 *
 * @param kind absent in lines of versions that knew requests alone
 * @param byResident whether they asked for it; else its time was over
 * @param files the storage keys of the files that went with it, which a restore may bring back
 */
public record Erasure(
        UUID id,
        ErasedKind kind,
        @JsonAlias("requestId") UUID subjectId,
        ErasurePart part,
        boolean byResident,
        Instant at,
        List<String> files) {
    public Erasure {
        kind = kind == null ? ErasedKind.request : kind;
    }
}
