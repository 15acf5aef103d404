package org.mashangjian.consultation.topic.state;

/** Where a topic stands; how it gets on is {@link TopicMoves#TABLE}. */
public enum TopicState {
    proposed,
    screened,
    approved,
    rejected,
    deferred,
    merged
}
