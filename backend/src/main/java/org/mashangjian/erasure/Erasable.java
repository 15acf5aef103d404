package org.mashangjian.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes parts of one kind of aggregate out of the database for good; the feature that owns the aggregate implements it. */
public interface Erasable {
    ErasedKind kind();

    /** Whose it is; empty where there is none such in this database. */
    Optional<UUID> committeeOf(UUID id);

    /**
     * What the ledger says was erased and a restore has brought back. In the caller's transaction, which removes the files.
     *
     * @return whether there was anything of it
     */
    boolean eraseAgain(UUID id, ErasurePart part, boolean byResident, Instant now);
}
