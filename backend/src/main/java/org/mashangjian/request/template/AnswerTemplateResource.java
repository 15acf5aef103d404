package org.mashangjian.request.template;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

@Path("/api/v1/answer-templates")
@Tag(name = "Handling")
public class AnswerTemplateResource {
    @Inject
    AnswerTemplateQueries queries;

    @Inject
    KeepingTemplates keeping;

    @Inject
    FillingTemplates filling;

    @Inject
    RequestDesk desk;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    Call call;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "listAnswerTemplates",
            summary = "Words to answer with: one's own, those of one's venues and committees; filled for a request")
    public RestResponse<Page<AnswerTemplateApi>> list(
            @Context UriInfo uri, @RestQuery String request, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "request", "limit", "cursor");
        var caller = callers.current();
        var most = Parameters.limit(limit);
        var id = Parameters.id("request", request);
        if (id == null) {
            return Parameters.page(
                    queries.page(caller, caller.venueIds(), committees(caller), most, cursor, null), uri);
        }
        var row = desk.handled(id);
        var values = filling.values(row, caller.name(), call.language());
        return Parameters.page(
                queries.page(
                        caller,
                        List.of(row.venueId()),
                        List.of(row.committeeId()),
                        most,
                        cursor,
                        text -> Placeholder.fill(text, values, call.language())),
                uri);
    }

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "writeAnswerTemplate",
            summary = "Keep words to answer with, for oneself, for a venue one runs or as office for the committee")
    public RestResponse<AnswerTemplateApi> write(@NotNull @Valid AnswerTemplateBodies.New body) {
        var caller = callers.current();
        var id = replays.make(
                "writeAnswerTemplate/" + caller.accountId(), body, made -> keeping.write(made, body, caller));
        return answer(RestResponse.Status.CREATED, id, caller);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "changeAnswerTemplate", summary = "Change what words to answer with say")
    public RestResponse<AnswerTemplateApi> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerTemplateBodies.Change body) {
        var caller = callers.current();
        keeping.change(id, ifMatch, body, caller);
        return answer(RestResponse.Status.OK, id, caller);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "removeAnswerTemplate", summary = "Remove words to answer with")
    public RestResponse<Void> remove(UUID id) {
        keeping.remove(id, callers.current());
        return RestResponse.noContent();
    }

    private RestResponse<AnswerTemplateApi> answer(RestResponse.Status status, UUID id, Caller caller) {
        var kept = queries.find(id, caller).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return Version.answer(status, kept, kept.version());
    }

    private static List<UUID> committees(Caller caller) {
        return caller.grants().stream()
                .map(Caller.Grant::committeeId)
                .distinct()
                .toList();
    }
}
