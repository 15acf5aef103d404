package org.mashangjian.delivery;

import java.util.UUID;

/** What of a delivery is kept encrypted, as one JSON value. */
record Sealed(String recipient, Letter letter) {
    /** What the value is bound to. */
    static String place(UUID deliveryId) {
        return "delivery/" + deliveryId;
    }
}
