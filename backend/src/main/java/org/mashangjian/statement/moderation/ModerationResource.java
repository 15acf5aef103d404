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
import org.mashangjian.database.Sql;
import org.mashangjian.statement.StatementAction;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementParty;
import org.mashangjian.statement.view.StatementApi;
import org.mashangjian.statement.view.StatementDesk;
import org.mashangjian.web.Refusal;

@Path("/api/v1/statements/{id}")
@Tag(name = "Discussions")
public class ModerationResource {
    @Inject
    StatementDesk desk;

    @Inject
    Sql sql;

    @POST
    @Path("/publication")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "publishStatement", summary = "Let everybody read and vote on a statement")
    public RestResponse<StatementApi.Shown> publish(UUID id, @NotNull StatementApi.Nothing body) {
        return desk.does(id, StatementAction.publish, StatementParty.moderator, body, (statement, at) -> {
            statement.publish(at);
            return new StatementEvent.Published(statement.discussionId());
        });
    }

    @POST
    @Path("/rejection")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "rejectStatement",
            summary = "Keep a statement unpublished, or take it down, for a reason that the rules name")
    public RestResponse<StatementApi.Shown> reject(UUID id, @NotNull @Valid ModerationBodies.Rejection body) {
        return desk.does(id, StatementAction.reject, StatementParty.moderator, body, (statement, at) -> {
            statement.reject(body.reasonCode(), body.note(), at);
            return new StatementEvent.Rejected(statement.discussionId(), body.reasonCode());
        });
    }

    @POST
    @Path("/sorting")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "sortStatement",
            summary = "Put a statement into one of the discussion's kinds, or into none")
    public RestResponse<StatementApi.Shown> sort(UUID id, @NotNull @Valid ModerationBodies.Sorting body) {
        return desk.does(id, StatementAction.sort, StatementParty.moderator, body, (statement, at) -> {
            checkKind(body.kindId(), statement.discussionId());
            statement.sort(body.kindId(), at);
            return new StatementEvent.Sorted(statement.discussionId(), body.kindId());
        });
    }

    private void checkKind(UUID kindId, UUID discussionId) {
        if (kindId != null
                && sql.one(
                                "SELECT 1 FROM statement_kind WHERE id = ? AND discussion_id = ?",
                                row -> true,
                                kindId,
                                discussionId)
                        .isEmpty()) {
            throw Refusal.broken("kindId", "unknown_kind");
        }
    }
}
