package org.mashangjian.delivery.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mashangjian.web.PublicAddress;

/** Where a push service takes messages for one browser: an https address on the open internet. */
record PushEndpoint(URI uri) {
    private static final int HTTPS = 443;
    private static final int LONGEST = 1000;

    /** @param loopback whether this machine will do, without TLS */
    static Optional<PushEndpoint> read(String address, boolean loopback) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            var scheme = loopback && "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null
                    ? Optional.of(new PushEndpoint(uri))
                    : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    int port() {
        return uri.getPort() < 0 ? HTTPS : uri.getPort();
    }

    String host() {
        return uri.getHost();
    }

    /** Path and query. */
    String target() {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Scheme, host and port, which the signature is for. */
    String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** What its name leads to now; empty where that is closed or nothing. */
    List<InetAddress> addresses(boolean loopback) {
        return loopback ? onThisMachine() : PublicAddress.of(host());
    }

    private List<InetAddress> onThisMachine() {
        try {
            return Arrays.stream(InetAddress.getAllByName(host()))
                    .filter(InetAddress::isLoopbackAddress)
                    .toList();
        } catch (UnknownHostException nobody) {
            return List.of();
        }
    }
}
