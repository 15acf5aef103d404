package org.mashangjian.statement.moderation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.statement.StatementAction;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementParty;
import org.mashangjian.statement.view.StatementApi;
import org.mashangjian.statement.view.StatementDesk;

@Path("/api/v1/statements/{id}")
@Tag(name = "Discussions")
public class MergingResource {
    @Inject
    StatementDesk desk;

    @Inject
    MergingStatements merging;

    @POST
    @Path("/merger")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "mergeStatement",
            summary = "Merge a statement into another that says the same; who voted on both counts once")
    public RestResponse<StatementApi.Shown> merge(UUID id, @NotNull @Valid ModerationBodies.Merger body) {
        return desk.does(id, StatementAction.merge, StatementParty.moderator, body, (statement, at) -> {
            merging.merge(statement, body.intoId(), at);
            return new StatementEvent.Merged(statement.discussionId(), body.intoId());
        });
    }

    @POST
    @Path("/separation")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "separateStatement",
            summary = "Let a merged statement stand by itself again, with the votes it had")
    public RestResponse<StatementApi.Shown> separate(UUID id, @NotNull StatementApi.Nothing body) {
        return desk.does(id, StatementAction.separate, StatementParty.moderator, body, (statement, at) -> {
            var from = statement.mergedInto();
            merging.separate(statement, at);
            return new StatementEvent.Separated(statement.discussionId(), from);
        });
    }
}
