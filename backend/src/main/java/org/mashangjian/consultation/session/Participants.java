package org.mashangjian.consultation.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Who is party to consultations, who came, and how they rate what came of it; in the transaction at hand. */
@ApplicationScoped
public class Participants {
    private static final String ADD = """
            INSERT INTO consultation_participant (id, consultation_id, position, kind, member_id, unit_id, name)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, kind, member_id, unit_id, name, attended IS NOT NULL, attended, rating, rating_comment FROM consultation_participant
            WHERE consultation_id = ? ORDER BY position
            """;
    private static final String RATE = """
            UPDATE consultation_participant SET rating = ?, rating_comment = ?, rated_at = ?, rating_recorded_by = ?
            WHERE id = ? AND consultation_id = ?
            """;
    private static final String ATTEND = """
            UPDATE consultation_participant SET attended = (id = ANY (?::uuid[])) WHERE consultation_id = ?
            """;

    /** What somebody is in it. */
    @Schema(name = "ParticipantKind")
    public enum Kind {
        member,
        unit,
        resident,
        expert,
        other
    }

    /** Somebody to be party to it: a member or a unit by id, anybody else by name. */
    public record Named(Kind kind, UUID memberId, UUID unitId, String name) {}

    /** @param rating 1 to 5, absent where they gave none, or it is not the caller's to see */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationParticipant")
    public record Participant(
            UUID id,
            Kind kind,
            UUID memberId,
            UUID unitId,
            String name,
            Boolean attended,
            Integer rating,
            String ratingComment) {
        public Participant withoutRating() {
            return new Participant(id, kind, memberId, unitId, name, attended, null, null);
        }
    }

    @Inject
    Sql sql;

    /** In the order they were named. */
    public List<Participant> of(UUID consultationId) {
        return sql.list(
                LIST,
                row -> new Participant(
                        row.uuid(1),
                        row.constant(2, Kind.class),
                        row.uuid(3),
                        row.uuid(4),
                        row.string(5),
                        row.flag(6) ? row.flag(7) : null,
                        row.integerOrNull(8),
                        row.string(9)),
                consultationId);
    }

    /** In place of those named before; the row of the consultation is written. */
    public void name(UUID consultationId, List<Named> all) {
        sql.run("DELETE FROM consultation_participant WHERE consultation_id = ?", consultationId);
        var position = 0;
        for (var it : all) {
            sql.run(ADD, Ids.next(), consultationId, ++position, it.kind(), it.memberId(), it.unitId(), it.name());
        }
    }

    /** Who came; all others did not. */
    public void attended(UUID consultationId, List<UUID> ids) {
        var known =
                new HashSet<>(of(consultationId).stream().map(Participant::id).toList());
        if (!known.containsAll(ids)) {
            throw Refusal.broken("participantIds", "unknown_participant");
        }
        sql.run(ATTEND, ids, consultationId);
    }

    /** The one the caller is: the member, or the unit they speak for. */
    public Optional<UUID> own(UUID consultationId, Caller caller) {
        return of(consultationId).stream()
                .filter(it -> it.memberId() != null && it.memberId().equals(caller.memberId())
                        || it.unitId() != null && caller.unitIds().contains(it.unitId()))
                .map(Participant::id)
                .findFirst();
    }

    /** @param recordedBy the account that records what they said on paper, or null where they say it themselves */
    public void rate(UUID consultationId, UUID participantId, int rating, String comment, UUID recordedBy, Instant at) {
        if (sql.run(RATE, rating, comment, at, recordedBy, participantId, consultationId) == 0) {
            throw Refusal.broken("participantId", "unknown_participant");
        }
    }
}
