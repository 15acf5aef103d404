package org.mashangjian.request.recusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestRecusal;
import org.mashangjian.web.Text;

/** Recusals as those see them who handle the request. */
final class RecusalApi {
    private static final int LEAST_WRITTEN = 2;

    private RecusalApi() {}

    /** @param memberId or {@code accountId}: whom, absent where it is the caller */
    @Schema(name = "RecusalSubmission")
    record Asked(
            @NotNull RequestRecusal.Kind kind,
            UUID memberId,
            UUID accountId,

            @NotNull @Text(min = LEAST_WRITTEN, max = 500, lines = true)
            String reason) {}

    @Schema(name = "RecusalLifting")
    record Lifted(
            @NotNull @Text(min = LEAST_WRITTEN, max = 500, lines = true)
            String reason) {}

    /**
     * One recusal.
     *
     * @param byName null where the resident said it
     * @param liftedAt null while it holds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Recusal")
    record Recusal(
            UUID id,
            RequestRecusal.Kind kind,
            UUID memberId,
            UUID accountId,
            String name,
            String reason,
            Instant at,
            String byName,
            Instant liftedAt,
            String liftedReason) {}

    /** @param kinds what the caller may add; @param mayLift whether the caller may lift one */
    @Schema(name = "Recusals")
    record Listed(List<Recusal> items, Set<RequestRecusal.Kind> kinds, boolean mayLift) {}

    /** Somebody who can be named. @param role in which they are met, a role's code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NameablePerson")
    record Person(UUID memberId, UUID accountId, String name, String role) {}

    @Schema(name = "NameablePeople")
    record People(List<Person> items) {}
}
