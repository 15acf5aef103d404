package org.mashangjian.proposal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.request.view.Redaction;
import org.mashangjian.search.SearchTerms;

/** What submitted proposals are found by; apart from their rows, so that drafts are saved without any index of words.
 * Personal data is taken out, as everybody searches those that are public. */
@ApplicationScoped
public class ProposalTerms {
    /** As much of a text as {@link SearchTerms} looks at. */
    private static final int PIECE = 600;

    private static final String KEEP = """
            INSERT INTO proposal_search (proposal_id, committee_id, terms, subject_terms)
            VALUES (?, ?, array_to_tsvector(?::text[]), array_to_tsvector(?::text[]))
            ON CONFLICT (proposal_id) DO UPDATE SET terms = excluded.terms, subject_terms = excluded.subject_terms
            """;

    @Inject
    Sql sql;

    /** In the transaction at hand, which has written the proposal's row. */
    public void keep(Proposal proposal) {
        Proposal.flush();
        var text = proposal.text();
        var parts = new ArrayList<String>(List.of(proposal.proposerName()));
        for (var part : new String[] {text.situation(), text.analysis(), text.recommendations()}) {
            parts.addAll(part == null ? List.of() : pieces(Redaction.of(part)));
        }
        sql.run(
                KEEP,
                proposal.id(),
                proposal.committeeId(),
                SearchTerms.of(Redaction.of(text.subject()), parts.toArray(String[]::new)),
                SearchTerms.ofText(Redaction.of(text.subject() + " " + Objects.toString(text.recommendations(), ""))));
    }

    /** Where it was submitted once, so that it is not found by words that are struck out of it. */
    public void renew(Proposal proposal) {
        if (sql.one("SELECT 1 FROM proposal_search WHERE proposal_id = ?", row -> true, proposal.id())
                .isPresent()) {
            keep(proposal);
        }
    }

    /** In pieces that the search takes whole, overlapping by a character so that no word is torn. */
    private static List<String> pieces(String text) {
        var points = text.codePoints().toArray();
        var pieces = new ArrayList<String>();
        for (var from = 0; from < points.length; from += PIECE - 1) {
            pieces.add(new String(points, from, Math.min(PIECE, points.length - from)));
        }
        return pieces;
    }
}
