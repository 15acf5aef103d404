package org.mashangjian.account;

/** The roles of domain.md; each is granted for a committee, clerk and chief for one venue of it. */
public enum Role {
    clerk,
    chief,
    member,
    office,
    dispatcher,
    leader,
    unit_officer,
    administrator
}
