package org.mashangjian.consultation.notice;

/** Who is told; the names are those of {@link Accounts}' query. */
enum Audience {
    /** Clerk and chief of the venue. */
    venue,
    chief,
    office,
    leader,
    /** Who put the topic forward, or calls the consultation together. */
    owner,
    /** Members and units that are party to it, once they know of it. */
    parties,
    /** Units that have to do something about it. */
    responsible
}
