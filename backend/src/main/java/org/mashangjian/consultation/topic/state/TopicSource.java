package org.mashangjian.consultation.topic.state;

/** Who put a topic forward (domain.md): party and government, a member, residents, or whoever answered an open call. */
public enum TopicSource {
    party_government,
    member,
    /** From what residents brought: a request, a reception. */
    resident,
    /** By anybody, without an account, while a call is open. */
    open_call
}
