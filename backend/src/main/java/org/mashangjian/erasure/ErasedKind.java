package org.mashangjian.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what something was erased; the same word in Java, SQL, JSON and the ledger's file. */
@Schema(name = "ErasedKind")
public enum ErasedKind {
    request,
    /** A booking or walk-in, with what was noted when they were received. */
    appointment,
    topic,
    statement,
    /** A resident's words in it, which they took back or had erased; so of a proposal. */
    opinion_report,
    proposal,
    /** Who was told of a proposal by SMS. */
    proposal_follower
}
