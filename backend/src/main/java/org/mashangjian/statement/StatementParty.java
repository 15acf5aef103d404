package org.mashangjian.statement;

/** Who somebody is to a statement. */
public enum StatementParty {
    /** Who holds its receipt. */
    author,
    /** Who runs its discussion. */
    moderator
}
