package org.mashangjian.account;

/** What an operation that is open to apps is about, so that an app is let near that of its committees alone. */
public enum AppObject {
    /** Nothing that its path or query names; where the body names something, the operation asks for the grant itself. */
    nothing,
    request,
    venue,
    member,
    qr_code,
    committee,
    discussion,
    statement
}
