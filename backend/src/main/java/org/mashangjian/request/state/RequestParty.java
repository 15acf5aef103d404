package org.mashangjian.request.state;

/** In what relation somebody stands to one request. */
public enum RequestParty {
    /** Holds its receipt. */
    resident,
    clerk,
    chief,
    office,
    /** The member or account it is assigned to. */
    assignee,
    /** Clerk or chief who has not handled it, so that they may ask the resident by phone what came of it. */
    follow_up_caller,
    /** Leads the committee: looks on, without the contact and without any action. */
    leader,
    /** An officer of the unit that leads. */
    unit,
    /** An officer of a unit that assists. */
    assisting_unit,
    /** The dispatching office between committee and units, once something was dispatched. */
    dispatcher,
    system
}
