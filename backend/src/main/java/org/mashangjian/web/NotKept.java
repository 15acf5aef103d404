package org.mashangjian.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** An answer is kept by no browser and no proxy, unless its resource says for how long it may be. */
class NotKept {
    @ServerResponseFilter
    void filter(ContainerResponseContext answer) {
        answer.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, none -> List.of("no-store"));
    }
}
