package org.mashangjian.attachment;

import java.util.UUID;

/** Decides who may open an attachment; the package that owns requests implements it. */
public interface AttachmentReaders {
    /**
     * Whether who is calling now may see what hangs on that request; false also where there is none.
     *
     * @param owner what of the request it hangs on
     */
    boolean mayRead(UUID requestId, OwnerKind owner);
}
