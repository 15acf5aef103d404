package org.mashangjian.consultation.topic.state;

/** In what relation somebody stands to one topic. */
public enum TopicParty {
    /** Holds its receipt. */
    resident,
    /** The member, or the account, that put it forward. */
    proposer,
    clerk,
    chief,
    office,
    leader
}
