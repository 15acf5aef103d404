package org.mashangjian.request.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.attachment.ErasingAttachments;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.erasure.Erasable;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.Erasure;
import org.mashangjian.erasure.ErasureLedger;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.WordsElsewhere;
import org.mashangjian.event.Actor;
import org.mashangjian.request.NotingRequest;
import org.mashangjian.request.RequestEvent;

/**
 * Takes a part of what was entrusted out of the database for good. What the authority did stays: number, dates, states,
 * the answer, who acted. In the caller's transaction; files go when it commits.
 */
@ApplicationScoped
public class ErasingRequest implements Erasable {
    /** What is left to read where a title was. */
    static final String ERASED_TITLE = "（内容已删除）";

    private static final List<String> CONTACT = List.of("DELETE FROM request_contact WHERE request_id = ?");
    private static final String NO_PHONE = "UPDATE request SET has_phone = false WHERE id = ? AND has_phone";

    /** Every place that holds a resident's words. */
    private static final List<String> CONTENT = List.of(
            "UPDATE request SET title = '" + ERASED_TITLE + "', content = '', place_text = NULL, latitude = NULL,"
                    + " longitude = NULL, grid_cell = NULL, external_ref = NULL, terms = ''::tsvector"
                    + " WHERE id = ? AND content <> ''",
            "UPDATE request_message SET content = '' WHERE request_id = ? AND content <> ''",
            "UPDATE timeline_entry SET note = NULL WHERE request_id = ? AND note IS NOT NULL"
                    + " AND actor_kind IN ('resident', 'proxy')",
            // notes of staff are about what the resident said
            "DELETE FROM request_note WHERE request_id = ?",
            "DELETE FROM status_link WHERE request_id = ?",
            "DELETE FROM public_request WHERE request_id = ?",
            // it was told at a reception first
            "UPDATE reception_record SET content = '' WHERE request_id = ? AND content <> ''");

    @Inject
    Sql sql;

    @Inject
    @All
    List<WordsElsewhere> elsewhere;

    @Inject
    ErasingAttachments attachments;

    @Inject
    ErasureLedger ledger;

    @Inject
    NotingRequest noting;

    /** @return whether there was anything to erase; what is gone leaves no second line */
    public boolean erase(UUID requestId, ErasurePart part, boolean byResident, Instant at) {
        var files = new ArrayList<String>();
        if (!erase(requestId, part, files, byResident, at)) {
            return false;
        }
        noting.changed(requestId, at, byResident ? Actor.RESIDENT : Actor.SYSTEM, event(part, byResident));
        ledger.enter(
                new Erasure(Ids.next(), kind(), requestId, part, byResident, at, files),
                committeeOf(requestId).orElseThrow());
        return true;
    }

    @Override
    public ErasedKind kind() {
        return ErasedKind.request;
    }

    @Override
    public Optional<UUID> committeeOf(UUID requestId) {
        return sql.one("SELECT committee_id FROM request WHERE id = ?", row -> row.uuid(1), requestId);
    }

    @Override
    public boolean eraseAgain(UUID requestId, ErasurePart part, boolean byResident, Instant now) {
        if (!erase(requestId, part, new ArrayList<>(), byResident, now)) {
            return false;
        }
        noting.changed(requestId, now, Actor.SYSTEM, event(part, byResident));
        return true;
    }

    private static RequestEvent event(ErasurePart part, boolean byResident) {
        return switch (part) {
            case contact -> new RequestEvent.ContactErased(byResident);
            case content -> new RequestEvent.ContentErased(byResident);
            case attachments -> new RequestEvent.AttachmentsErased(byResident);
        };
    }

    private boolean erase(UUID requestId, ErasurePart part, List<String> files, boolean byResident, Instant at) {
        return switch (part) {
            case contact -> {
                sql.run(NO_PHONE, requestId);
                yield changed(CONTACT, requestId);
            }
            case content -> {
                // they are known by the request's own, which go next
                elsewhere.forEach(it -> it.erase(requestId, byResident, at));
                yield changed(CONTENT, requestId);
            }
            case attachments -> {
                files.addAll(attachments.erase(requestId));
                sql.run("UPDATE request SET attachments = 0 WHERE id = ? AND attachments > 0", requestId);
                yield !files.isEmpty();
            }
        };
    }

    private boolean changed(List<String> commands, UUID requestId) {
        return commands.stream()
                        .mapToInt(command -> sql.run(command, requestId))
                        .sum()
                > 0;
    }
}
