package org.mashangjian.attachment;

import java.util.UUID;

/** Decides who may open an attachment; the package that owns requests implements it. */
public interface AttachmentReaders {
    /** Whether who is calling now may see that request; false also where there is none. */
    boolean mayRead(UUID requestId);
}
