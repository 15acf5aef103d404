package org.mashangjian.delivery;

import java.util.UUID;

/** Brings letters to people by one channel. May be called by several threads, and again for the same id. */
public interface Provider {
    /**
     * Returns when the letter is handed over for good.
     *
     * @param id the same at each attempt, for providers that can leave out what they had before
     * @throws DeliveryFault where it is not, and says whether to try again
     */
    void send(UUID id, String recipient, Letter letter);
}
