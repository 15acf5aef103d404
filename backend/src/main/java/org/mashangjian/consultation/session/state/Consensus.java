package org.mashangjian.consultation.session.state;

/** How far the parties agree; none is a result too. */
public enum Consensus {
    full,
    partial,
    none
}
