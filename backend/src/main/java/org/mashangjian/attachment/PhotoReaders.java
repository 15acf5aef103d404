package org.mashangjian.attachment;

import java.util.UUID;

/** Decides who may open what hangs on something other than a request; the package that owns it implements it. */
public interface PhotoReaders {
    PhotoPlace place();

    /** Whether who is calling now may see what hangs on that owner. */
    boolean mayRead(UUID ownerId);
}
