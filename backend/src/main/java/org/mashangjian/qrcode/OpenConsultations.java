package org.mashangjian.qrcode;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code's landing page says of consultations; the feature that holds them implements it. */
public interface OpenConsultations {
    /** A public consultation that is noticed or under way. */
    @Schema(name = "QrCodeConsultation")
    record Open(UUID id, String title, String state, String format, String place, Instant startsAt) {}

    /** Those of the venue, the next first. */
    List<Open> of(UUID venueId);
}
