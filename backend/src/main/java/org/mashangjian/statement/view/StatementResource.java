package org.mashangjian.statement.view;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.statement.StatementAction;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementParty;
import org.mashangjian.statement.erasure.ErasingStatement;

/** One statement, for its author by the receipt and for those who run its discussion. */
@Path("/api/v1/statements/{id}")
@Tag(name = "Discussions")
public class StatementResource {
    @Inject
    StatementDesk desk;

    @Inject
    ErasingStatement erasing;

    @GET
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.office})
    @OpenToApps(value = AppScope.statements_write, of = AppObject.statement)
    @Operation(
            operationId = "getStatement",
            summary = "A statement with what became of it and, where it was not published, why")
    public RestResponse<StatementApi.Shown> get(UUID id) {
        return desk.show(id);
    }

    @POST
    @Path("/withdrawal")
    @Transactional
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.office})
    @OpenToApps(value = AppScope.statements_write, of = AppObject.statement)
    @Operation(
            operationId = "withdrawStatement",
            summary = "Take back what one said; its words are erased and nobody reads them any more")
    public RestResponse<StatementApi.Shown> withdraw(UUID id, @NotNull StatementApi.Nothing body) {
        return desk.does(id, StatementAction.withdraw, StatementParty.author, body, (statement, at) -> {
            statement.withdraw(at);
            erasing.enter(id, at);
            return new StatementEvent.Withdrawn(statement.discussionId());
        });
    }
}
