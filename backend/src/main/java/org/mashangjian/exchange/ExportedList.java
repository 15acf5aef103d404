package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be exported. */
@Schema(name = "ExportedList")
public enum ExportedList {
    members,
    venues,
    units,
    requests,
    ledger,
    accounts,
    qr_codes,
    audit_events,
    erasures,
    notices,
    reception_days,
    appointments,
    reception_records,
    reception_frequency,
    topic_calls,
    topics,
    consultations,
    consultation_plans,
    outcomes,
    opinion_reports,
    adoptions,
    discussions,
    statements,
    proposals,
    proposal_assignments,
    key_proposals,
    proposal_hearings,
    answer_templates,
    committees,
    import_problems
}
