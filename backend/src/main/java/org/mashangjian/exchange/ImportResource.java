package org.mashangjian.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Lists to bring in: a file is checked first, and written whole when its sender says so. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class ImportResource {
    @Inject
    RunningImport running;

    @Inject
    ImportTemplates templates;

    @Inject
    ImportLog log;

    @Inject
    ExchangeFiles files;

    @Inject
    DatabaseClock clock;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "checkImport",
            summary =
                    "Send a file of members, venues or units, XLSX or CSV in any usual encoding; it is checked, not yet written")
    public RestResponse<ImportApi.Progress> check(
            @RestForm("file") FileUpload file,
            @QueryParam("list") String list,
            @QueryParam("committee") String committee,
            @Context UriInfo uri)
            throws IOException {
        Parameters.only(uri, "list", "committee");
        var what = Parameters.constant("list", list, ImportedList.class);
        var committeeId = Parameters.id("committee", committee);
        if (what == null || committeeId == null) {
            throw Refusal.malformed(what == null ? "list" : "committee", "required");
        }
        var by = callers.current();
        if (!by.mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (file == null) {
            throw Refusal.broken("file", "required");
        }
        var id = Ids.next();
        Files.move(file.uploadedFile(), files.place(id), StandardCopyOption.REPLACE_EXISTING);
        QuarkusTransaction.requiringNew().run(() -> log.begin(id, by, committeeId, what, clock.now()));
        var begun = own(id);
        running.check(begun, by);
        return answer(RestResponse.Status.CREATED, begun);
    }

    @GET
    @Path("template")
    @Produces({"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"})
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getImportTemplate",
            summary = "An empty file with the headings of a list, to fill in; XLSX where no format is given")
    public Response template(
            @QueryParam("list") String list, @QueryParam("format") String format, @Context UriInfo uri) {
        Parameters.only(uri, "list", "format");
        var what = Parameters.constant("list", list, ImportedList.class);
        if (what == null) {
            throw Refusal.malformed("list", "required");
        }
        var asked = Parameters.constant("format", format, ExchangeFormat.class);
        var as = asked == null ? ExchangeFormat.xlsx : asked;
        return Response.ok(templates.of(what, as, call.language()), as.mediaType("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + what + "-template." + as + "\"")
                .header("Vary", "Accept-Language")
                .build();
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getImport",
            summary = "How far an import is; ask again until it is checked, refused or done")
    public RestResponse<ImportApi.Progress> get(@PathParam("id") UUID id) {
        return answer(RestResponse.Status.OK, own(id));
    }

    @GET
    @Path("{id}/problems")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "listImportProblems", summary = "All that is wrong with the file, row by row")
    public RestResponse<Page<ImportApi.Problem>> problems(
            @PathParam("id") UUID id,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "limit", "cursor");
        return Parameters.page(log.problems(own(id), call.language(), Parameters.limit(limit), cursor), uri);
    }

    @POST
    @Path("{id}/execution")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "executeImport",
            summary =
                    "Write a file that was checked and has no problems: all of it or nothing, and the same again changes nothing")
    public RestResponse<ImportApi.Progress> execute(@PathParam("id") UUID id, @NotNull ImportApi.Step body) {
        var checked = own(id);
        var by = callers.current();
        if (!by.mayManage(checked.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (!QuarkusTransaction.requiringNew().call(() -> log.move(id, ImportState.checked, ImportState.writing))) {
            throw Refusal.of(ProblemType.conflict, "import_not_checked");
        }
        running.write(checked, by);
        return answer(RestResponse.Status.OK, own(id));
    }

    /** An import is for who sent the file. */
    private ImportApi.Progress own(UUID id) {
        return log.find(id, callers.current().accountId()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private static RestResponse<ImportApi.Progress> answer(RestResponse.Status status, ImportApi.Progress progress) {
        return RestResponse.status(status, progress);
    }
}
