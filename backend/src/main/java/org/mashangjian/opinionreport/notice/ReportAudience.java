package org.mashangjian.opinionreport.notice;

/** Who is told; the names are those of {@link ReportAccounts}' query. */
enum ReportAudience {
    /** Whose report it is: the member or the account, and who runs the venue. */
    author,
    /** Office of the issuing committee. */
    office,
    leader,
    /** Office and leader of the committee it was forwarded to. */
    receiver,
    /** Officers of the unit it was assigned to. */
    unit
}
