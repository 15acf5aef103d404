package org.mashangjian.consultation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.outcome.OutcomeApi;
import org.mashangjian.consultation.outcome.Outcomes;
import org.mashangjian.consultation.session.Materials;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.consultation.session.state.ConsultationAction;
import org.mashangjian.consultation.session.state.ConsultationMoves;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;

/** Reads one consultation and shows of it what a caller may see. */
@ApplicationScoped
public class ConsultationViews {
    private static final String KIND = "consultation";
    private static final double TENTHS = 10;
    private static final Set<ConsultationParty> RUNNERS = EnumSet.of(
            ConsultationParty.clerk,
            ConsultationParty.chief,
            ConsultationParty.office,
            ConsultationParty.leader,
            ConsultationParty.convener);

    @Inject
    Participants participants;

    @Inject
    Materials materials;

    @Inject
    Outcomes outcomes;

    @Inject
    Lineage lineage;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    /** @param as who the caller is to it */
    public Optional<ConsultationView> show(UUID id, Set<ConsultationParty> as, Caller caller, Locale language) {
        return sql.one(ConsultationRow.SELECT + "c.id = ?", ConsultationRow::read, id)
                .map(row -> show(row, as, caller, language));
    }

    private ConsultationView show(ConsultationRow row, Set<ConsultationParty> as, Caller caller, Locale language) {
        var runs = as.stream().anyMatch(RUNNERS::contains);
        var parties = participants.of(row.id());
        var papers = materials.of(row.id());
        var results = outcomes.of(row.id(), caller);
        var line = lineage.of(KIND, row.id());
        return new ConsultationView(
                row.id(),
                row.version(),
                row.state(),
                row.micro(),
                row.committeeId(),
                row.committee(),
                row.venueId(),
                row.venue(),
                row.level(),
                row.topicId(),
                row.topic(),
                row.title(),
                row.format(),
                row.isPublic() ? "public" : "private",
                new Convener(row.convenerMemberId(), row.convenerAccountId(), row.convenerName()),
                row.plan(),
                row.place(),
                row.startsAt(),
                row.endsAt(),
                runs
                        ? parties
                        : parties.stream()
                                .map(Participants.Participant::withoutRating)
                                .toList(),
                papers,
                row.deadlines(),
                row.minutedAt() == null ? null : minutes(row),
                row.reason(),
                results,
                ratings(parties),
                checklist(row, parties, papers, results),
                row.madeAt(),
                row.updatedAt(),
                row.stateSince(),
                row.archivedAt(),
                ConsultationMoves.allows(row.micro(), row.state(), ConsultationAction.change, as),
                ConsultationMoves.allowed(row.micro(), row.state(), as),
                trail.of(KIND, row.id(), true, language),
                runs ? line.before() : List.of(),
                line.after());
    }

    /** What the archive still misses. */
    public static List<ArchiveCheckKind> missing(ConsultationView view) {
        return view.checklist().stream()
                .filter(check -> !check.done())
                .map(ArchiveCheck::kind)
                .toList();
    }

    private WrittenMinutes minutes(ConsultationRow row) {
        var positions = sql.list(
                "SELECT holder, content FROM consultation_position WHERE consultation_id = ? ORDER BY position",
                it -> new WrittenPosition(it.string(1), it.string(2)),
                row.id());
        return new WrittenMinutes(row.minutes(), row.consensus(), positions, row.publicMinutes(), row.minutedAt());
    }

    private static RatingSummary ratings(List<Participants.Participant> parties) {
        var given = parties.stream()
                .filter(it -> it.rating() != null)
                .mapToInt(Participants.Participant::rating)
                .summaryStatistics();
        var average = given.getCount() == 0 ? null : Math.round(given.getAverage() * TENTHS) / TENTHS;
        return new RatingSummary((int) given.getCount(), average);
    }

    private static List<ArchiveCheck> checklist(
            ConsultationRow row,
            List<Participants.Participant> parties,
            List<Materials.Material> papers,
            List<OutcomeApi> results) {
        var isEvaluated = row.state() == ConsultationState.evaluated || row.state() == ConsultationState.archived;
        return List.of(
                new ArchiveCheck(ArchiveCheckKind.notice, row.noticedAt() != null || row.micro()),
                new ArchiveCheck(ArchiveCheckKind.materials, !papers.isEmpty()),
                new ArchiveCheck(ArchiveCheckKind.attendance, parties.stream().anyMatch(it -> it.attended() != null)),
                new ArchiveCheck(ArchiveCheckKind.minutes, row.minutedAt() != null),
                // not adopted, it was answered with the reason
                new ArchiveCheck(
                        ArchiveCheckKind.outcomes,
                        isEvaluated && results.stream().allMatch(it -> it.answeredAt() != null)),
                new ArchiveCheck(ArchiveCheckKind.ratings, parties.stream().anyMatch(it -> it.rating() != null)),
                new ArchiveCheck(ArchiveCheckKind.evaluation, isEvaluated));
    }
}
