package org.mashangjian.proposal.key;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Who can oversee a key proposal: nothing of an account but its id and name. */
@Path("/api/v1/committees/{id}/oversight-leaders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class OversightLeaderResource {
    private static final String LEADERS = """
            SELECT a.id, a.name FROM account_grant g JOIN account a ON a.id = g.account_id
            WHERE g.committee_id = ? AND g.role = 'leader' AND g.venue_id IS NULL AND a.disabled_at IS NULL
            ORDER BY a.name, a.id LIMIT 200
            """;

    @Schema(name = "OversightLeader")
    record Leader(UUID accountId, String name) {}

    @Schema(name = "OversightLeaders")
    record Leaders(List<Leader> items) {}

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @GET
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "listOversightLeaders",
            summary = "The leaders of a committee, to choose who oversees a key proposal")
    public RestResponse<Leaders> list(@PathParam("id") UUID id) {
        var caller = callers.current();
        if (!caller.holdsFor(Role.office, id) && !caller.holdsFor(Role.leader, id)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return RestResponse.ok(new Leaders(sql.list(LEADERS, row -> new Leader(row.uuid(1), row.string(2)), id)));
    }
}
