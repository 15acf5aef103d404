package org.mashangjian.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what something was erased; the same word in Java, SQL, JSON and the ledger's file. */
@Schema(name = "ErasedKind")
public enum ErasedKind {
    request,
    /** A booking or walk-in, with what was noted when they were received. */
    appointment,
    topic,
    statement
}
