package org.mashangjian.reception.appointment;

import java.util.UUID;

/**
 * What is asked for, checked.
 *
 * @param phone E.164, or null
 * @param holder keyed hash that holds one live booking, or null where nothing can be held
 * @param proxyId the account that books for somebody, or null
 * @param requestId the request they come about, or null
 * @param qrCode by which they came, or null
 */
record Booking(
        UUID id,
        boolean walkIn,
        String name,
        String phone,
        String topic,
        UUID memberId,
        String consentVersion,
        String receipt,
        byte[] holder,
        UUID proxyId,
        UUID requestId,
        String qrCode) {}
