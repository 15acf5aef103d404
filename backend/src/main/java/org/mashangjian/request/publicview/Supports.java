package org.mashangjian.request.publicview;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Counts who has the same concern, each once; who they are is kept only as a keyed hash bound to the request. */
@ApplicationScoped
public class Supports {
    private record Open(UUID committeeId) {}

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    AuditLog audit;

    private Hmac hmac;

    @PostConstruct
    void open() {
        hmac = Hmac.derived(keys.hash(), "supporter");
    }

    /** By who is known by the address alone: counted once a day, and forgotten after it. */
    public PublicRequestApi.Supported addFrom(UUID requestId, String address, Instant at) {
        var day = at.truncatedTo(ChronoUnit.DAYS).toString();
        return add(requestId, hmac.of("address", requestId.toString(), address, day), true, at);
    }

    /** In the caller's transaction; 404 unless it is public, 409 once it is closed. A second support changes nothing. */
    public PublicRequestApi.Supported add(UUID requestId, String device, Instant at) {
        return add(requestId, hmac.of("support", requestId.toString(), device), false, at);
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetAddresses() {
        sql.run("DELETE FROM request_support WHERE by_address AND supported_at < now() - interval '1 day'");
    }

    private PublicRequestApi.Supported add(UUID requestId, byte[] supporter, boolean byAddress, Instant at) {
        var isOpen = sql.one("SELECT open FROM public_request WHERE request_id = ?", row -> row.flag(1), requestId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!isOpen) {
            throw Refusal.of(ProblemType.illegal_transition)
                    .with("state", RequestState.closed)
                    .with("allowedActions", java.util.List.of());
        }
        var isNew = sql.run(
                "INSERT INTO request_support (request_id, supporter_hash, by_address, supported_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                requestId,
                supporter,
                byAddress,
                at);
        if (isNew == 1) {
            count(requestId, at);
        }
        return sql.one(
                        "SELECT supports FROM public_request WHERE request_id = ?",
                        row -> new PublicRequestApi.Supported(requestId, row.integer(1)),
                        requestId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private void count(UUID requestId, Instant at) {
        var open = sql.one(
                        "UPDATE public_request SET supports = supports + 1 WHERE request_id = ? RETURNING committee_id",
                        row -> new Open(row.uuid(1)),
                        requestId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        audit.append(open.committeeId(), at, Actor.RESIDENT, "request.supported", "request", requestId.toString());
    }
}
