package org.mashangjian.open311;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** The app whose {@code api_key} a call carries as a parameter. */
@RequestScoped
class KeyHolder {
    @Inject
    Callers callers;

    @Inject
    Rates rates;

    @Inject
    Call call;

    /** 403 where a key is given that is not good. */
    Optional<AppCaller> given(String key, ResourceInfo operation) {
        return key == null || key.isBlank() ? Optional.empty() : Optional.of(bring(key, operation));
    }

    /** 403 where none is given, or one that is not good. */
    AppCaller required(String key, ResourceInfo operation) {
        return given(key, operation).orElseThrow(() -> Refusal.of(ProblemType.forbidden, "app_unknown"));
    }

    private AppCaller bring(String key, ResourceInfo operation) {
        try {
            return callers.bring(key, operation.getResourceMethod());
        } catch (Refusal refused) {
            // who guesses keys
            if (refused.type() == ProblemType.forbidden) {
                rates.take(RateLimit.token_address, call.address());
            }
            throw refused;
        }
    }
}
