package org.mashangjian.account;

/** Who may try an operation at all; whether the object is theirs is decided with the object. */
public enum Access {
    /** No credential needed. */
    anyone,
    /** Who sends {@code Mashang-Receipt} (or, to look only, {@code Mashang-Share}). */
    receipt,
    /** Who sends {@code Mashang-Phone-Session}; whether it is live is asked where the phone is needed. */
    phone,
    /** Who is signed in, whatever their roles, also while a password or a second factor has still to be chosen. */
    holder,
    /** A third-party app, whatever it is granted; operations that ask for a scope are {@link OpenToApps} instead. */
    app,
    clerk,
    chief,
    member,
    office,
    dispatcher,
    leader,
    unit_officer,
    administrator
}
