package org.mashangjian.request.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.BindingAttachments;
import org.mashangjian.attachment.OwnerKind;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.Moment;
import org.mashangjian.request.Request;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Sends a message between the resident and who handles the request, in the caller's transaction. */
@ApplicationScoped
public class SendingMessage {
    private static final String COLUMNS = "id, sent_at, from_resident, sender, content";

    @Inject
    HandlingRequest handling;

    @Inject
    BindingAttachments attachments;

    @Inject
    Replays replays;

    @Inject
    Validator validator;

    @Inject
    Sql sql;

    RequestApi.Message byResident(UUID requestId, String receipt, MessageBodies.Message body, Instant at) {
        return once(requestId, receipt, body, (id, write) -> handling.byResident(requestId, receipt, at, write));
    }

    RequestApi.Message byStaff(UUID requestId, Caller caller, MessageBodies.Message body, Instant at) {
        var sender = String.valueOf(caller.accountId());
        return once(requestId, sender, body, (id, write) -> handling.byStaff(requestId, caller, at, write));
    }

    /** Without a call: nothing to be done only once. */
    public void byResident(UUID requestId, String receipt, String words, Instant at) {
        handling.byResident(requestId, receipt, at, write(words));
    }

    /** For the resident, by the app that filed it for them, which the caller has made sure of. @param id of the message */
    public void byApp(UUID requestId, UUID id, String words, List<UUID> attachmentIds, Instant at) {
        var body = new MessageBodies.Message(words, attachmentIds);
        var broken = validator.validate(body);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        handling.byAppForResident(requestId, at, (request, moment) -> write(id, request, body, moment));
    }

    public void byStaff(UUID requestId, Caller caller, String words, Instant at) {
        handling.byStaff(requestId, caller, at, write(words));
    }

    private BiConsumer<Request, Moment> write(String words) {
        var body = new MessageBodies.Message(words, null);
        return (request, moment) -> write(Ids.next(), request, body, moment);
    }

    private RequestApi.Message once(
            UUID requestId,
            String sender,
            MessageBodies.Message body,
            BiConsumer<UUID, BiConsumer<Request, Moment>> move) {
        var id = Ids.next();
        var earlier = replays.begin("sendMessage/" + requestId + "/" + sender, body, id);
        if (earlier.isEmpty()) {
            move.accept(id, (request, moment) -> write(id, request, body, moment));
        }
        return sql.one(
                        "SELECT " + COLUMNS + " FROM request_message WHERE id = ?",
                        row -> new RequestApi.Message(
                                row.uuid(1), row.instant(2), row.flag(3), row.string(4), row.string(5)),
                        earlier.orElse(id))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private void write(UUID id, Request request, MessageBodies.Message body, Moment moment) {
        var fromResident = moment.as().contains(RequestParty.resident);
        request.receiveMessage(id, fromResident, moment);
        sql.run(
                "INSERT INTO request_message (" + COLUMNS + ", request_id, account_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                moment.at(),
                fromResident,
                fromResident ? "" : moment.by().name(),
                body.content(),
                request.id(),
                moment.by().accountId());
        attachments.bind(body.attachmentIds(), OwnerKind.message, id, request.id());
    }
}
