package org.mashangjian.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Denies by default: lets a call through only to an operation that says who may, and only when they are. Before calls are
 * counted against their address, as those of apps are not.
 */
class AccessFilter {
    private static final Set<Access> NOBODY = EnumSet.noneOf(Access.class);
    private final Map<Method, Set<Access>> allowed = new ConcurrentHashMap<>();

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    Apps apps;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(ResourceInfo resource, UriInfo uri) {
        var app = callers.app();
        if (app.isPresent()) {
            apps.admit(app.get(), resource.getResourceMethod(), uri);
            return;
        }
        var access = allowed.computeIfAbsent(resource.getResourceMethod(), AccessFilter::of);
        if (access.contains(Access.anyone)) {
            return;
        }
        if (access.contains(Access.receipt)
                && (call.header("Mashang-Receipt") != null || call.header("Mashang-Share") != null)) {
            return;
        }
        if (access.contains(Access.phone) && call.header("Mashang-Phone-Session") != null) {
            return;
        }
        var caller = callers.current();
        if (!caller.isStaff()) {
            throw Refusal.of(ProblemType.unauthenticated);
        }
        if (access.contains(Access.holder)) {
            return;
        }
        callers.session().map(Session::onlyFor).ifPresent(only -> {
            throw Refusal.of(ProblemType.forbidden, "only_for_" + only);
        });
        if (access.stream().noneMatch(caller::holds)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    private static Set<Access> of(Method method) {
        var annotation = method.getAnnotation(AllowedTo.class);
        return annotation == null ? NOBODY : EnumSet.copyOf(Set.of(annotation.value()));
    }
}
