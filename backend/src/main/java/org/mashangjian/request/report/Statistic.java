package org.mashangjian.request.report;

/** A figure of a month. How each is made stands in {@code messages/report*.properties} under {@code formula.}. */
enum Statistic {
    received,
    answered,
    answered_on_time,
    answered_late,
    waiting_late,
    solved,
    partly_solved,
    not_solved,
    closed_unconfirmed,
    closed_not_solved,
    dispatched,
    handed_off,
    merged,
    declined,
    withdrawn,
    median_days,
    median_workdays,
    answer_rating,
    outcome_rating,
    reception_days,
    people_received,
    topics_proposed,
    topics_approved,
    consultations_held,
    statements_published
}
