package org.mashangjian.phone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code may be used for; one for another purpose does not count. */
@Schema(name = "OneTimeCodePurpose")
public enum CodePurpose {
    /** To find one request by its number. */
    lookup,
    /** To see all requests of the phone. */
    login,
    /** To confirm an appointment at a reception day. */
    appointment,
    /** To be told of a proposal; sent to any phone but those of sandboxes, as none is left with us before. */
    follow;

    boolean isForAnybody() {
        return this == follow;
    }
}
