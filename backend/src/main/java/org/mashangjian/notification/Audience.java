package org.mashangjian.notification;

/** Who is told about a request. Accounts that are disabled, or whose own doing the event is, are left out. */
enum Audience {
    /** The member or account it is assigned to now. */
    assignee,
    /** The clerks of its venue, where nobody is assigned; in matters about staff the office instead. */
    clerks_where_unassigned,
    /** The chief of its venue; in matters about staff the office instead, as the venue never sees them. */
    chief,
    /** The office of its committee. */
    office,
    /** The officers of the units it is dispatched to now. */
    units,
    /** The dispatching office of its committee. */
    dispatcher
}
