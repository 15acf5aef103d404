package org.mashangjian.request.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody saw of a request that is not theirs to see without a trace. */
@Schema(name = "DataAccessKind")
public enum AccessKind {
    /** The resident's contact, unmasked. */
    contact_reveal,
    /** A request about the venue's own staff, once a day and reader. */
    restricted_read,
    /** The contact, to whoever a request was handed off to, as the resident agreed. */
    passed_on,
    /** A copy that leaves the system. */
    export
}
