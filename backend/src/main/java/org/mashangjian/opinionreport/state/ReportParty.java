package org.mashangjian.opinionreport.state;

/** In what relation somebody stands to one report. */
public enum ReportParty {
    /** The member whose it is, or the account that drafted it. */
    author,
    clerk,
    chief,
    office,
    leader,
    /** Office or leader of a committee that it was forwarded to. */
    receiver,
    /** Officer of a unit that an adoption of it was assigned to. */
    unit,
    system,
    /** Whose words it goes back to. */
    resident
}
