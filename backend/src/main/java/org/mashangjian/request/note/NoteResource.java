package org.mashangjian.request.note;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

@Path("/api/v1/requests/{id}/notes")
@Tag(name = "Handling")
public class NoteResource {
    @Inject
    Notes notes;

    @Inject
    NoteReaders readers;

    @Inject
    CorrectingNotes correcting;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "listRequestNotes",
            summary =
                    "What staff noted about a request for each other, newest first; never shown to residents or units")
    public RestResponse<Page<NoteApi.Note>> list(
            @Context UriInfo uri, UUID id, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "limit", "cursor");
        readers.read(id);
        return Parameters.page(notes.of(id, callers.current().accountId(), Parameters.limit(limit), cursor), uri);
    }

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "noteOnRequest",
            summary = "Note something for the other staff of a request; nobody is told of it")
    public RestResponse<NoteApi.Note> write(UUID id, @NotNull @Valid NoteApi.Written body) {
        var row = readers.read(id);
        var caller = callers.current();
        var made = replays.make(
                "noteOnRequest/" + id + "/" + caller.accountId(),
                body,
                note -> notes.write(note, id, row.committeeId(), caller, clock.now(), body.content()));
        var note = notes.find(made, caller.accountId()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return RestResponse.status(RestResponse.Status.CREATED, note);
    }

    @POST
    @Path("{noteId}/correction")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "correctRequestNote",
            summary = "Put one's own note right; what it said before is kept where nobody reads it")
    public RestResponse<NoteApi.Note> correct(UUID id, UUID noteId, @NotNull @Valid NoteApi.Written body) {
        var caller = callers.current();
        correcting.correct(noteId, readers.read(id), caller, clock.now(), body.content());
        return RestResponse.ok(notes.find(noteId, caller.accountId()).orElseThrow());
    }

    @POST
    @Path("{noteId}/withdrawal")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "withdrawRequestNote", summary = "Take one's own note back, so that nobody reads it")
    public RestResponse<Void> withdraw(UUID id, UUID noteId, @NotNull NoteApi.Withdrawn body) {
        correcting.withdraw(noteId, readers.read(id), callers.current(), clock.now());
        return RestResponse.noContent();
    }
}
