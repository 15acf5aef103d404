package org.mashangjian.phone;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Replays;

@Path("/api/v1/one-time-codes")
@Tag(name = "Phones")
public class CodeResource {
    @Inject
    OneTimeCodes codes;

    @Inject
    Replays replays;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.code_address)
    @Operation(
            operationId = "sendOneTimeCode",
            summary =
                    "Have a code sent to a phone that was left here, or to follow a proposal; one a minute, five a day")
    @Transactional
    public RestResponse<CodeApi.Sent> send(@NotNull @Valid CodeApi.Order body) {
        var phone = Phones.e164("phone", body.phone());
        var id = Ids.next();
        var before = replays.begin("sendOneTimeCode", body, id).flatMap(codes::madeAt);
        var madeAt = before.orElseGet(clock::now);
        if (before.isEmpty()) {
            codes.send(id, phone, body.purpose(), call.language(), madeAt);
        }
        var sent = new CodeApi.Sent(body.purpose(), madeAt.plus(OneTimeCodes.LIFE), madeAt.plus(OneTimeCodes.PAUSE));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, sent)
                .header("Cache-Control", "no-store")
                .build();
    }
}
