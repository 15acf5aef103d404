package org.mashangjian.delivery;

import java.util.UUID;
import org.jboss.logging.Logger;

/** Says in the log that something would have been sent, with the recipient masked and without the words. For the demo. */
final class LogProvider implements Provider {
    private static final Logger LOG = Logger.getLogger(LogProvider.class);
    private static final int SHOWN = 4;
    private static final int LEAST = 8;

    private final Channel channel;

    LogProvider(Channel channel) {
        this.channel = channel;
    }

    @Override
    public void send(UUID id, String recipient, Letter letter) {
        LOG.infof(
                "%s to %s: %s, %d characters",
                channel, masked(recipient), letter.kind(), letter.text().length());
    }

    /** 139****5678 of a Chinese phone, w***@example.com of an address, at most four characters at the end of the rest. */
    static String masked(String recipient) {
        var at = recipient.indexOf('@');
        if (at > 0) {
            return recipient.charAt(0) + "***" + recipient.substring(at);
        }
        var plain = recipient.startsWith("+86") ? recipient.substring(3) : recipient;
        if (plain.length() < LEAST) {
            return "****";
        }
        return plain.substring(0, SHOWN - 1) + "****" + plain.substring(plain.length() - SHOWN);
    }
}
