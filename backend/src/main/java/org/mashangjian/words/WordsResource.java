package org.mashangjian.words;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.Ids;
import org.mashangjian.request.view.HeldRequests;
import org.mashangjian.web.Call;
import org.mashangjian.web.Replays;

/** Whether a resident's words may be used (PIPL art. 23): asked and answered by the receipt, and taken back there (art. 15). */
@Path("/api/v1/requests/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class WordsResource {
    @Inject
    AnsweringForWords answering;

    @Inject
    HeldRequests held;

    @Inject
    Replays replays;

    @Inject
    Call call;

    @GET
    @Path("words")
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "listWordsUses",
            summary = "The reports and proposals that would use one's words, which words, and what one said to it")
    public RestResponse<WordsApi.Uses> list(@PathParam("id") UUID id) {
        held.mustHold(id);
        return answer(id);
    }

    @POST
    @Path("words-consent")
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "answerForWords",
            summary =
                    "Say yes or no to the use of one's words in a report or proposal, or take a yes back: what is not issued or filed loses them")
    public RestResponse<WordsApi.Uses> consent(@PathParam("id") UUID id, @NotNull @Valid WordsApi.Answer body) {
        held.mustHold(id);
        if (replays.begin("words-consent/" + id + "/" + call.header("Mashang-Receipt"), body, Ids.next())
                .isEmpty()) {
            answering.answer(id, body);
        }
        return answer(id);
    }

    private RestResponse<WordsApi.Uses> answer(UUID id) {
        return RestResponse.ResponseBuilder.ok(new WordsApi.Uses(answering.uses(id)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
