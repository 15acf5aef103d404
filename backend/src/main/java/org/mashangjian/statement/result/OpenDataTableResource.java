package org.mashangjian.statement.result;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.exchange.ExchangeFormat;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

@Path("/api/v1/public/discussions/{id}/open-data.csv")
@Tag(name = "Discussions")
public class OpenDataTableResource {
    private static final int KEPT_SECONDS = 30;

    @Inject
    OpenData data;

    @GET
    @Produces("text/csv")
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.read_address)
    @Operation(
            operationId = "getOpenDataTable",
            summary = "The same as a table, separated by commas: the statements, or the votes")
    public RestResponse<byte[]> csv(@Context UriInfo uri, UUID id, @RestQuery String table) throws IOException {
        Parameters.only(uri, "table");
        var asked = Parameters.constant("table", table, OpenDataApi.Table.class);
        if (asked == null) {
            throw Refusal.malformed("table", "required");
        }
        var given = data.of(id);
        if (asked == OpenDataApi.Table.votes && given.withheld() != null) {
            throw Refusal.of(ProblemType.illegal_transition, "votes_withheld").with("withheld", given.withheld());
        }
        return RestResponse.ResponseBuilder.ok(written(given, asked))
                .header("Content-Type", "text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"discussion-" + asked + ".csv\"")
                .header("Cache-Control", "public, max-age=" + KEPT_SECONDS)
                .build();
    }

    private static byte[] written(OpenDataApi.Data data, OpenDataApi.Table table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Sheet.of(ExchangeFormat.csv, bytes)) {
            if (table == OpenDataApi.Table.statements) {
                sheet.row("statement", "content", "pseudonym", "kind", "agrees", "disagrees", "passes");
                data.statements()
                        .forEach(it -> sheet.row(
                                it.id(),
                                it.content(),
                                it.pseudonym(),
                                it.kindId(),
                                it.agrees(),
                                it.disagrees(),
                                it.passes()));
            } else {
                sheet.row("participant", "statement", "vote");
                data.votes().forEach(it -> sheet.row(it.participant(), it.statementId(), it.choice()));
            }
        }
        return bytes.toByteArray();
    }
}
