package org.mashangjian.opendata;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.opendata.Dumps.Dump;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

/** The files of the last night, and the manifest that says what is in them. */
@Path("/open-data")
public class DumpResource {
    private static final int KEPT_SECONDS = 300;

    /** By which they may be used; an address, or empty where the operator names none. */
    @ConfigProperty(name = "mashang.open-data.licence")
    Optional<String> licence;

    @Inject
    Dumps dumps;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    /** @param licence null where none is named */
    record Manifest(Instant madeAt, String licence, List<DumpFile> files) {}

    @GET
    @Path("manifest.json")
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<byte[]> manifest() {
        var dump = newest();
        var manifest = new Manifest(dump.madeAt(), licence.orElse(null), dumps.files(dump));
        return reads.answer(reads.body(manifest), call.header(HttpHeaders.IF_NONE_MATCH), KEPT_SECONDS);
    }

    @GET
    @Path("{name}")
    @Produces({"text/csv", "application/x-ndjson"})
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public Response file(@PathParam("name") String name) {
        var dump = newest();
        var file = dumps.files(dump).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var tag = '"' + file.sha256() + '"';
        var answer = PublicRead.has(tag, call.header(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : whole(dump, file);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + KEPT_SECONDS)
                .build();
    }

    private Response.ResponseBuilder whole(Dump dump, DumpFile file) {
        var type = file.name().endsWith(".csv") ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson";
        return Response.ok(parts(dump, file.name()), type)
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
    }

    /** One part after the other, so that no connection is held while somebody fetches slowly. */
    private StreamingOutput parts(Dump dump, String name) {
        return output -> {
            var number = 0;
            for (var part = dumps.part(dump, name, number); part.isPresent(); part = dumps.part(dump, name, number)) {
                output.write(part.get());
                number++;
            }
        };
    }

    private Dump newest() {
        return dumps.newest().orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
