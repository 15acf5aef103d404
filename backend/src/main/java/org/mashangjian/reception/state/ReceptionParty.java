package org.mashangjian.reception.state;

/** Who somebody is to a reception day or an appointment. */
public enum ReceptionParty {
    /** Anybody for a day, who holds the receipt for an appointment. */
    resident,
    clerk,
    chief,
    office,
    /** A member who is on duty that day. */
    on_duty,
    system
}
