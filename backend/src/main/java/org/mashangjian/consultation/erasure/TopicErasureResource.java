package org.mashangjian.consultation.erasure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.database.Sql;
import org.mashangjian.erasure.AskingErasure;
import org.mashangjian.erasure.ErasureAnswers;
import org.mashangjian.request.Receipts;
import org.mashangjian.secret.Hmac;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** The right to be forgotten (PIPL art. 47) of who put a topic forward without an account. */
@Path("/api/v1/topics/{id}/erasure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class TopicErasureResource {
    private static final List<String> KEPT = List.of("decision", "audit", "backup");
    /** Until it is decided, the words are what is decided on. */
    private static final Set<TopicState> OPEN =
            EnumSet.of(TopicState.proposed, TopicState.screened, TopicState.deferred);

    private record Held(TopicState state, byte[] receiptHash) {}

    @Inject
    ErasingTopic erasing;

    @Inject
    AskingErasure asking;

    @Inject
    Receipts receipts;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    Sql sql;

    @POST
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "eraseTopic",
            summary = "Erase whose a topic was at any time or, once it is decided on, what they wrote too")
    public RestResponse<ErasureAnswers.Erased> erase(
            @PathParam("id") UUID id, @NotNull @Valid ErasureAnswers.Ask body) {
        var receipt = call.header("Mashang-Receipt");
        var held = held(id, receipt);
        if (body.scope() == ErasureAnswers.Scope.everything && OPEN.contains(held.state())) {
            throw Refusal.of(ProblemType.illegal_transition, "erasure_after_decision")
                    .with("state", held.state());
        }
        return RestResponse.ok(asking.ask(erasing, id, receipt, body, KEPT));
    }

    private Held held(UUID id, String receipt) {
        rates.take(RateLimit.receipt_address, call.address());
        return sql.one(
                        "SELECT state, receipt_hash FROM topic WHERE id = ? AND receipt_hash IS NOT NULL",
                        row -> new Held(row.constant(1, TopicState.class), row.bytes(2)),
                        id)
                .filter(it -> Hmac.same(it.receiptHash(), receipts.hash(Receipts.normal(receipt))))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
