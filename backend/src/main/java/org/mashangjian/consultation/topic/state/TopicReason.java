package org.mashangjian.consultation.topic.state;

/** Why a topic is not taken up, or not yet. */
public enum TopicReason {
    /** A matter for a court, for petitions or for one person alone. */
    not_for_consultation,
    /** Somebody handles it already. */
    being_handled,
    already_consulted,
    /** The place or the power to decide is another's. */
    outside_the_committee,
    not_ripe,
    unclear,
    this_year_is_full
}
