package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.DocumentApi;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.web.Refusal;

/**
 * What comes on paper with a reply: a sealed scan as PDF or pictures, or a DOCX; for whom the reply is. Nobody can take personal
 * data out of a scan, so everybody reads those alone that whoever gave them called public, and where the reply is public.
 */
@ApplicationScoped
public class ReplyPapers implements PhotoReaders {
    private static final String ADD = """
            INSERT INTO proposal_reply_paper (id, assignment_id, public, added_by, adder_name, added_at) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, public, adder_name, added_at FROM proposal_reply_paper
            WHERE assignment_id = ? AND (public OR NOT ?) ORDER BY id
            """;
    private static final String READERS = """
            SELECT a.id, k.public AND a.duty <> 'assisting' AND p.consented AND p.published AND p.filed_at IS NOT NULL
            FROM proposal_reply_paper k JOIN proposal_assignment a ON a.id = k.assignment_id JOIN proposal p ON p.id = a.proposal_id
            WHERE k.id = ?
            """;
    private static final String PUBLIC = "public";

    /** What was given at once. @param addedBy the unit, or whose words the office recorded */
    @Schema(name = "ProposalReplyPaper")
    public record Paper(
            UUID id,
            String visibility,
            String addedBy,
            Instant addedAt,
            List<HungPhoto> photos,
            List<DocumentApi> documents) {}

    private record Row(UUID id, boolean isPublic, String addedBy, Instant addedAt) {}

    private record Readers(UUID assignmentId, boolean everybody) {}

    @Inject
    AssignmentScopes scopes;

    @Inject
    HandlingAssignment handling;

    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    /** To a reply that was given before; in the caller's transaction. */
    public void enclose(UUID assignmentId, AssignmentBodies.LatePapers body, Caller caller, Instant at) {
        handling.byUnit(assignmentId, body.recordedFor(), caller, at, (assignment, moment) -> {
            assignment.enclose(moment);
            add(assignmentId, body.papers(), moment.by(), at);
        });
    }

    /** Within the verb that gives the reply; nothing where nothing is named. */
    void add(UUID assignmentId, AssignmentBodies.Papers papers, Actor by, Instant at) {
        if (papers == null) {
            return;
        }
        var pictures = Objects.requireNonNullElse(papers.photoIds(), List.<UUID>of());
        var files = Objects.requireNonNullElse(papers.documentIds(), List.<UUID>of());
        if (pictures.isEmpty() && files.isEmpty()) {
            throw Refusal.broken("papers.documentIds", "required");
        }
        var id = Ids.next();
        sql.run(ADD, id, assignmentId, PUBLIC.equals(papers.visibility()), by.accountId(), by.name(), at);
        photos.hang(PhotoPlace.reply_paper, id, null, pictures);
        documents.hang(PhotoPlace.reply_paper, id, files, by.accountId());
    }

    /** In the order they were added. @param publicOnly those alone that everybody may read where the reply is public */
    public List<Paper> of(UUID assignmentId, boolean publicOnly) {
        var rows = sql.list(
                LIST,
                row -> new Row(row.uuid(1), row.flag(2), row.string(3), row.instant(4)),
                assignmentId,
                publicOnly);
        var files =
                documents.of(PhotoPlace.reply_paper, rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Paper(
                        row.id(),
                        row.isPublic() ? PUBLIC : "private",
                        row.addedBy(),
                        row.addedAt(),
                        photos.photos(PhotoPlace.reply_paper, row.id()),
                        files.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public PhotoPlace place() {
        return PhotoPlace.reply_paper;
    }

    @Override
    public boolean mayRead(UUID paperId) {
        return sql.one(READERS, row -> new Readers(row.uuid(1), row.flag(2)), paperId)
                .filter(it -> it.everybody()
                        || !scopes.parties(it.assignmentId(), callers.current()).isEmpty())
                .isPresent();
    }
}
