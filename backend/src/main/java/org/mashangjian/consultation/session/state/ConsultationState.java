package org.mashangjian.consultation.session.state;

/** Where a consultation stands; how it gets on is {@link ConsultationMoves}. */
public enum ConsultationState {
    planned,
    researching,
    noticed,
    in_session,
    adjourned,
    minuted,
    submitted,
    adopted,
    partly_adopted,
    not_adopted,
    implementing,
    answered,
    evaluated,
    archived,
    cancelled
}
