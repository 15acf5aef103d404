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
    system
}
