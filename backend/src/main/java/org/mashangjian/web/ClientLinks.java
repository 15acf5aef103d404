package org.mashangjian.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of the web client, which lives here or, with {@code mashang.client-url}, elsewhere. */
@ApplicationScoped
public class ClientLinks {
    @ConfigProperty(name = "mashang.base-url")
    String baseUrl;

    @ConfigProperty(name = "mashang.client-url")
    Optional<String> clientUrl;

    /** A path of this server as an absolute address. */
    public String here(String path) {
        return baseUrl + path;
    }

    /** A path of the client as an absolute address. */
    public String to(String path) {
        return clientUrl.filter(url -> !url.isEmpty()).orElse(baseUrl) + path;
    }
}
