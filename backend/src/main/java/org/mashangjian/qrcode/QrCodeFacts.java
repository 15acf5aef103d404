package org.mashangjian.qrcode;

import java.util.UUID;

/** What other features need to know of a code. */
public record QrCodeFacts(
        String code, QrCode.Kind kind, UUID venueId, UUID memberId, String label, String place, boolean revoked) {}
