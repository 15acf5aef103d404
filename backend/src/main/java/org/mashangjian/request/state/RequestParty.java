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
    /** An officer of the unit that leads. */
    unit,
    /** An officer of a unit that assists. */
    assisting_unit,
    /** The dispatching office between committee and units, once something was dispatched. */
    dispatcher,
    system
}
