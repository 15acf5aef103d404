package org.mashangjian.proposal.notice;

/** Who is told; the names are those of {@link Accounts}' query. */
enum Audience {
    proposer,
    cosigners,
    /** The member an event is about, such as who is asked to cosign. */
    named,
    office,
    dispatcher,
    /** The leader who oversees a key proposal. */
    overseer,
    leader
}
