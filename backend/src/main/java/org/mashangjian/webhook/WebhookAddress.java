package org.mashangjian.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashangjian.web.PublicAddress;

/**
 * Where a receiver is: an https address by name, on a usual port. Numbers are refused in every spelling, as no certificate
 * goes with them; what a name leads to is decided by its number, and that number is connected to.
 */
record WebhookAddress(URI uri) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LONGEST = 500;
    private static final Set<Integer> PORTS = Set.of(HTTPS, 8443);

    /** @param loopback whether this machine will do, without TLS */
    static Optional<WebhookAddress> read(String address, boolean loopback) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var read = new WebhookAddress(new URI(address));
            return read.isWhole() && (read.isOpen() || loopback) ? Optional.of(read) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return isSecure() ? HTTPS : HTTP;
    }

    String host() {
        return uri.getHost();
    }

    /** Path and query. */
    String target() {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** What its name leads to now, asked once; empty where one of its addresses is closed, or there is none. */
    List<InetAddress> addresses(boolean loopback) {
        var open = PublicAddress.of(host());
        return open.isEmpty() && loopback ? onThisMachine() : open;
    }

    private boolean isWhole() {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getFragment() == null;
    }

    private boolean isOpen() {
        return isSecure() && PORTS.contains(port()) && isName(host());
    }

    /** As browsers tell (WHATWG URL, "ends in a number"): the last label of an IPv4 address is a number, also in hex. */
    private static boolean isName(String host) {
        var labels = host.split("\\.");
        return labels.length > 1
                && !host.startsWith("[")
                && !labels[labels.length - 1].matches("[0-9]+|0[xX][0-9a-fA-F]*");
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
