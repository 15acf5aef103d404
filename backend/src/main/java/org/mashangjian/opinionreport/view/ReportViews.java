package org.mashangjian.opinionreport.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.opinionreport.adoption.AdoptionApi;
import org.mashangjian.opinionreport.adoption.Adoptions;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.report.ReportTrail;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.state.ReportFacts;
import org.mashangjian.opinionreport.state.ReportMoves;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.ReportReason;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.opinionreport.state.WordsConsent;

/** Reads one report and shows of it what a caller may see. */
@ApplicationScoped
public class ReportViews {
    private static final String KIND = "opinion_report";
    private static final String SELECT = """
            SELECT r.version, r.state, r.number, r.committee_id, k.name, r.venue_id, v.name, r.author_member_id, r.author_name,
                   r.internal, r.author_agrees, r.title, r.situation, r.analysis, r.recommendations, r.revision,
                   r.origin_kind, r.origin_id, r.consent, r.consent_how, r.consent_at, r.reason_code, r.reason,
                   r.cycle, r.triage_due, r.triage_late, r.assign_due, r.assign_late, r.express, r.drafted_at, r.submitted_at,
                   r.issued_at, r.signer_name, r.published_at, r.archived_at, r.updated_at, r.state_since, r.answered_by_receipt
            FROM opinion_report r JOIN committee k ON k.id = r.committee_id LEFT JOIN venue v ON v.id = r.venue_id
            WHERE r.id = ?
            """;

    /** What it came from and how it got on is no business of who gets it from outside. */
    private static final Set<ReportParty> OWN = EnumSet.of(
            ReportParty.author, ReportParty.clerk, ReportParty.chief, ReportParty.office, ReportParty.leader);

    @Inject
    Adoptions adoptions;

    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    ReportTrail trail;

    @Inject
    Lineage lineage;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    /** @param as who the caller is to it, somebody at least */
    public Optional<ReportApi.View> show(UUID id, Set<ReportParty> as, Caller caller, Locale language) {
        return sql.one(SELECT, row -> view(row, id, as, caller, language), id);
    }

    private ReportApi.View view(Row row, UUID id, Set<ReportParty> as, Caller caller, Locale language)
            throws SQLException {
        var isOwn = as.stream().anyMatch(OWN::contains);
        var line = lineage.of(KIND, id);
        var taken = adoptions.of(id, caller, clock.now());
        var state = row.constant(2, ReportState.class);
        var consent = row.constant(19, WordsConsent.class);
        var text = new ReportText(row.string(12), row.string(13), row.string(14), row.string(15));
        var facts = ReportFacts.of(consent, row.flag(38), row.flag(10), row.flag(11), row.instant(34));
        return new ReportApi.View(
                id,
                row.integer(1),
                state,
                row.string(3),
                row.uuid(4),
                row.string(5),
                row.uuid(6),
                row.string(7),
                row.uuid(8),
                row.string(9),
                visibility(row.flag(10)),
                row.flag(11),
                text.title(),
                text.situation(),
                text.analysis(),
                text.recommendations(),
                text.length(),
                photos.photos(PhotoPlace.opinion_report, id),
                documents.of(PhotoPlace.opinion_report, List.of(id)).getOrDefault(id, List.of()),
                row.integer(16),
                isOwn && row.string(17) != null
                        ? new ReportApi.Origin(row.string(17), row.uuid(18), consent, row.string(20), row.instant(21))
                        : null,
                isOwn ? row.constant(22, ReportReason.class) : null,
                isOwn ? row.string(23) : null,
                row.date(24) == null
                        ? null
                        : new ReportApi.Express(row.date(24), row.date(25), row.flag(26), row.date(27), row.flag(28)),
                row.flag(29),
                row.instant(30),
                row.instant(31),
                row.instant(32),
                row.string(33),
                row.instant(34),
                row.instant(35),
                row.instant(36),
                row.instant(37),
                taken,
                ReportMoves.allows(state, facts, ReportAction.change, as),
                ReportMoves.allowed(state, facts, as),
                isOwn ? timeline(id, taken, language) : List.of(),
                isOwn ? line.before() : List.of(),
                isOwn ? line.after() : List.of());
    }

    /** What happened to it and, by each level, to its adoptions; that these were forwarded stands with the report itself. */
    private List<ReportTrail.Event> timeline(UUID id, List<AdoptionApi.Adoption> taken, Locale language) {
        var ofLevels = taken.stream().flatMap(adoption -> trail.of("adoption", adoption.id(), language).stream()
                .filter(event -> !event.kind().equals("forwarded"))
                .map(event -> event.by(adoption.receiver())));
        return Stream.concat(trail.of(KIND, id, language).stream(), ofLevels)
                .sorted(Comparator.comparing(ReportTrail.Event::at))
                .toList();
    }

    static String visibility(boolean internal) {
        return internal ? "internal" : "public";
    }
}
