package org.mashangjian.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.origin.OriginKind;
import org.mashangjian.words.erasure.LineOfWords;

/** Finds the reports and proposals that go back to a resident's own words, and what the resident said to that. */
@ApplicationScoped
class UsesOfWords {
    private static final String USES = LineOfWords.ONWARD + """
            SELECT u.kind, u.id, u.root_kind, u.root_id, u.at, k.name, r.state, r.consent, u.path, r.situation, false
            FROM used u JOIN opinion_report r ON u.kind = 'opinion_report' AND r.id = u.id AND r.consent <> 'not_needed'
            JOIN committee k ON k.id = r.committee_id
            UNION ALL
            SELECT u.kind, u.id, u.root_kind, u.root_id, u.at, k.name, p.state, p.words_consent, u.path, p.situation,
                   EXISTS (SELECT FROM proposal_cosigner c WHERE c.proposal_id = p.id AND c.answer)
            FROM used u JOIN proposal p ON u.kind = 'proposal' AND p.id = u.id AND p.words_consent <> 'not_needed'
            JOIN committee k ON k.id = p.committee_id
            ORDER BY 5, 2
            """;

    /** @param root what was said, and where; @param draft whether words can still be written into it; @param path over what it came, and itself; @param situation as it stands; @param cosigned whether somebody confirmed these words */
    record Found(
            WordsApi.Kind kind,
            UUID id,
            OriginKind rootKind,
            UUID rootId,
            Instant at,
            String committee,
            boolean draft,
            WordsApi.Consent consent,
            List<UUID> path,
            String situation,
            boolean cosigned) {
        boolean mayAgree() {
            return draft && consent != WordsApi.Consent.given;
        }

        /** @param neutral what stands in their place until somebody writes something */
        WordsApi.Yes yes(String neutral) {
            if (consent == WordsApi.Consent.given) {
                return null;
            }
            if (!draft) {
                return WordsApi.Yes.nothing;
            }
            return !cosigned && (situation == null || situation.equals(neutral))
                    ? WordsApi.Yes.puts_in
                    : WordsApi.Yes.allows;
        }

        boolean mayRefuse() {
            return consent == WordsApi.Consent.given || draft && consent != WordsApi.Consent.refused;
        }
    }

    @Inject
    Sql sql;

    /** In the order they were drafted. */
    List<Found> of(UUID requestId) {
        return sql.list(
                USES,
                row -> new Found(
                        row.constant(1, WordsApi.Kind.class),
                        row.uuid(2),
                        row.constant(3, OriginKind.class),
                        row.uuid(4),
                        row.instant(5),
                        row.string(6),
                        row.string(7).equals("draft"),
                        row.constant(8, WordsApi.Consent.class),
                        row.uuids(9),
                        row.string(10),
                        row.flag(11)),
                requestId);
    }
}
