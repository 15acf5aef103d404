package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.ResidentLimits;

/**
 * Lets apps call what is open to them, on objects of the committees that granted it. All else is 404 where the call names an
 * object, whosever that is, so that no app learns what there is elsewhere; and 403 where it names none.
 */
@ApplicationScoped
class AdmittingApp {
    private static final String POLICY = "\"app\"";

    @Inject
    AppObjects objects;

    @Inject
    AppUsage usage;

    @Inject
    Rates rates;

    @Inject
    ResidentLimits residents;

    @Inject
    Call call;

    void admit(AppCaller app, Method method, UriInfo uri) {
        residents.exempt();
        count(app, method);
        var open = method.getAnnotation(OpenToApps.class);
        if (open == null) {
            if (isOfApps(method)) {
                return;
            }
            throw Refusal.of(
                    uri.getPathParameters().isEmpty() ? ProblemType.forbidden : ProblemType.not_found, "not_for_apps");
        }
        if (open.of() == AppObject.nothing) {
            app.require(open.value());
        } else {
            require(app, open, uri);
        }
        if (method.isAnnotationPresent(POST.class) && call.header("Idempotency-Key") == null) {
            throw Refusal.malformed("Idempotency-Key", "required");
        }
    }

    private void require(AppCaller app, OpenToApps open, UriInfo uri) {
        var inPath = uri.getPathParameters().getFirst(open.by());
        var named = inPath == null ? uri.getQueryParameters().getFirst(open.by()) : inPath;
        if (named == null) {
            throw Refusal.malformed(open.by(), "required");
        }
        var owner = objects.owner(open.of(), named).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var grant = app.require(open.value(), owner.committeeId());
        if (open.value() == AppScope.public_read && !grant.venueIds().contains(owner.venueId())) {
            throw Refusal.of(ProblemType.not_found);
        }
    }

    /** By draft-ietf-httpapi-ratelimit-headers-10. */
    void count(AppCaller app, Method method) {
        var operation = method.getAnnotation(Operation.class);
        call.whenAnswered(status -> usage.count(app.appId(), operation.operationId(), status));
        var standing = rates.takeAndTell(RateLimit.api_app, app.appId().toString());
        call.answerWith(
                "RateLimit-Policy",
                "%s;q=%d;w=%d"
                        .formatted(POLICY, standing.permits(), standing.period().toSeconds()));
        if (!standing.untilNext().isZero()) {
            call.answerWith("RateLimit", "%s;r=0;t=%d".formatted(POLICY, standing.waitSeconds()));
            throw Refusal.tooMany(standing.waitSeconds());
        }
        call.answerWith("RateLimit", "%s;r=%d;t=%d".formatted(POLICY, standing.left(), standing.fullInSeconds()));
    }

    private static boolean isOfApps(Method method) {
        var allowed = method.getAnnotation(AllowedTo.class);
        return allowed != null && Arrays.asList(allowed.value()).contains(Access.app);
    }
}
