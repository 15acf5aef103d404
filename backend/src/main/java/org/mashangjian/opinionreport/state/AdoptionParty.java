package org.mashangjian.opinionreport.state;

/** In what relation somebody stands to one level's adoption. */
public enum AdoptionParty {
    /** Office of the committee that issued the report, which only looks on where the level is in this system. */
    issuer,
    /** The same, where the level is not in this system: it enters by hand what came back, with the evidence. */
    recorder,
    /** Office or leader of the committee it was forwarded to. */
    receiver,
    /** Leader of the issuing committee, its author, or the venue that reported it: looks on. */
    reader,
    /** Officer of the unit it is assigned to. */
    unit
}
