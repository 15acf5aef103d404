package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.WordsConsent;

/** What reports say, for other features that go on from one. */
@ApplicationScoped
public class ReportTexts {
    private static final Set<ReportParty> WRITE_OR_EXAMINE =
            EnumSet.of(ReportParty.author, ReportParty.clerk, ReportParty.chief, ReportParty.office);
    private static final String FIND = """
            SELECT committee_id, venue_id, author_member_id, title, situation, analysis, recommendations, consent
            FROM opinion_report WHERE id = ? AND state <> 'withdrawn' AND NOT internal
            """;

    /** One that was not withdrawn and is no internal one. @param consent of the resident whose words it may hold */
    public record Text(
            UUID id,
            UUID committeeId,
            UUID venueId,
            UUID authorMemberId,
            String title,
            String situation,
            String analysis,
            String recommendations,
            WordsConsent consent) {}

    @Inject
    ReportScopes scopes;

    @Inject
    Sql sql;

    /** Of a report that the caller wrote, runs or examines; empty where it is none for them. */
    public Optional<Text> find(UUID reportId, Caller caller) {
        return scopes.parties(reportId, caller).stream().noneMatch(WRITE_OR_EXAMINE::contains)
                ? Optional.empty()
                : sql.one(
                        FIND,
                        row -> new Text(
                                reportId,
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                row.string(4),
                                row.string(5),
                                row.string(6),
                                row.string(7),
                                row.constant(8, WordsConsent.class)),
                        reportId);
    }
}
