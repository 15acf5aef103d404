package org.mashangjian.request.state;

/** How the resident said what came of it. */
public enum RequestConfirmation {
    /** By receipt. */
    receipt,
    /** To the clerk who phoned, and who is not the one who handled it. */
    phone
}
