package org.mashangjian.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts calls against their address as soon as the operation is known. */
class LimitFilter {
    @Inject
    ResidentLimits limits;

    @ServerRequestFilter
    void count(ResourceInfo resource) {
        var limited = resource.getResourceMethod().getAnnotation(LimitedBy.class);
        if (limited != null) {
            limits.takeEarly(limited.value());
            if (!limited.later()) {
                limits.refuse();
            }
        }
    }
}
