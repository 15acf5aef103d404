package org.mashangjian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Limits on what residents do: past one, a proof of work lets a call pass, so that nobody behind a crowded address waits. */
@RequestScoped
public class ResidentLimits {
    private static final String PROOF = "Mashang-Proof";
    /** Never what keeps somebody from guessing. */
    private static final Set<RateLimit> PROVABLE = EnumSet.of(
            RateLimit.submit_device,
            RateLimit.submit_address,
            RateLimit.attachment_address,
            RateLimit.support_address,
            RateLimit.statement_device,
            RateLimit.statement_address,
            RateLimit.vote_address,
            RateLimit.voter_address,
            RateLimit.booking_address);

    @Inject
    Rates rates;

    @Inject
    ProofOfWork proofs;

    @Inject
    Call call;

    private boolean proven;
    private boolean exempt;
    private Refusal refused;

    /**
     * Counts one call.
     *
     * @throws Refusal 429, with a {@code challenge} where one may compute instead, unless the call carries the solution of one
     */
    public void take(RateLimit limit, String who) {
        try {
            rates.take(limit, who);
        } catch (Refusal full) {
            if (full.type() != ProblemType.too_many_calls || !PROVABLE.contains(limit)) {
                throw full;
            }
            proven = proven || proofs.accept(call.header(PROOF));
            if (!proven) {
                throw full.with("challenge", proofs.ask());
            }
        }
    }

    /** Counts the call at hand against no address: an app calls for many people from one, and has a limit of its own. */
    public void exempt() {
        exempt = true;
        refused = null;
    }

    /** Counts before the body is read; {@link #refuse} then says whether the call may go on. */
    void takeEarly(RateLimit limit) {
        if (exempt) {
            return;
        }
        try {
            take(limit, call.address());
        } catch (Refusal full) {
            refused = full;
        }
    }

    /** Why the call at hand was refused before its body was read, or null. */
    Refusal refused() {
        return refused;
    }

    /** @throws Refusal where the call was refused before its body was read */
    public void refuse() {
        if (refused != null) {
            throw refused;
        }
    }
}
