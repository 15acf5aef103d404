package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.proposal.ProposalScopes;
import org.mashangjian.proposal.state.NotFiledReason;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalFacts;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalMoves;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.WordsConsent;
import org.mashangjian.proposal.trail.Trail;

/** Reads one proposal and shows of it what a caller may see. */
@ApplicationScoped
class ProposalViews {
    private static final String SELECT = """
            SELECT p.version, p.state, c.code, s.term_number, s.number, p.filing_number, p.committee_id, p.session_id,
                   s.opens_at, s.closes_at, p.kind, p.group_name, p.category, p.proposer_name, p.proposer_member_id,
                   p.subject, p.situation, p.analysis, p.recommendations, p.drafted_at, p.updated_at, p.state_since,
                   p.submitted_at, p.examiner_name, p.filed_at, p.reason_code, p.reason, p.words_consent, p.consented,
                   p.published
            FROM proposal p JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
            WHERE p.id = ?
            """;

    /** What it came from is no business of who only reads or handles it. */
    private static final Set<ProposalParty> INSIDE =
            EnumSet.of(ProposalParty.proposer, ProposalParty.office, ProposalParty.leader);

    private static final Set<ProposalParty> ASKED = EnumSet.of(ProposalParty.proposer, ProposalParty.office);

    @Inject
    Sql sql;

    @Inject
    Trail trail;

    @Inject
    Lineage lineage;

    @Inject
    ProposalScopes scopes;

    @Inject
    ProposalParts parts;

    @Inject
    HangingPhotos photos;

    /** @param at decides what can be done now */
    ProposalView show(UUID id, Set<ProposalParty> as, Instant at, Locale language) {
        var facts = scopes.facts(id);
        return sql.one(SELECT, row -> view(row, id, as, facts, at, language), id)
                .orElseThrow();
    }

    private ProposalView view(Row row, UUID id, Set<ProposalParty> as, ProposalFacts facts, Instant at, Locale language)
            throws SQLException {
        var state = row.constant(2, ProposalState.class);
        var number = FilingNumber.of(row.string(3), row.integer(4), row.integer(5), row.integerOrNull(6));
        var inside = as.stream().anyMatch(INSIDE::contains);
        var line = lineage.of("proposal", id);
        return new ProposalView(
                id,
                row.integer(1),
                state,
                number,
                row.uuid(7),
                new ProposalView.Session(row.uuid(8), row.integer(4), row.integer(5), row.instant(9), row.instant(10)),
                row.constant(11, ProposalKind.class),
                row.string(12),
                row.constant(13, ProposalCategory.class),
                row.string(14),
                row.uuid(15),
                row.string(16),
                row.string(17),
                row.string(18),
                row.string(19),
                parts.suggestedUnits(id),
                parts.cosigners(id),
                photos.photos(PhotoPlace.proposal, id),
                row.instant(20),
                row.instant(21),
                row.instant(22),
                row.instant(23),
                new ProposalView.Examination(
                        row.string(24),
                        row.instant(25),
                        row.constant(26, NotFiledReason.class),
                        row.string(27),
                        parts.mergedInto(id)),
                parts.merged(id),
                as.stream().anyMatch(ASKED::contains) ? row.constant(28, WordsConsent.class) : null,
                row.flag(29),
                row.flag(30),
                parts.handling(id),
                ProposalMoves.TABLE.allowed(state, facts, as, at),
                trail.of(id, as.contains(ProposalParty.office), language),
                inside ? line.before() : List.of(),
                line.after());
    }
}
