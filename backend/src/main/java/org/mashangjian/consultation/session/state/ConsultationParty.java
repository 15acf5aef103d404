package org.mashangjian.consultation.session.state;

/** In what relation somebody stands to one consultation. */
public enum ConsultationParty {
    clerk,
    chief,
    office,
    leader,
    /** Who calls it together: a member, or an account. */
    convener,
    /** A member who is party to it, once it was noticed. */
    participant,
    /** An officer of a unit that is party to it or has to do something about it, once it was noticed. */
    unit,
    system
}
