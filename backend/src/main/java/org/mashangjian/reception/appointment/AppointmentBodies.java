package org.mashangjian.reception.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send about appointments; unknown fields are refused. */
final class AppointmentBodies {
    private AppointmentBodies() {}

    /**
     * @param phone optional; who leaves none holds one booking an address and day
     * @param topic what it is about, for who prepares
     * @param memberId of those on duty, whom they want to see
     * @param qrCode by which they came; one that there is not is passed over
     */
    @Schema(name = "AppointmentSubmission")
    record Book(
            @Text(max = 40) String name,
            @Text(max = 30) String phone,
            @Text(max = 200) String topic,
            UUID memberId,
            @NotNull @Text(max = 40) String consentVersion,
            @Text(max = 40) String qrCode) {}

    /** As {@link Book}, by who holds a request. @param dayId where they want to speak about it */
    @Schema(name = "RequestAppointmentSubmission")
    record BookAbout(
            @NotNull UUID dayId,
            @Text(max = 40) String name,
            @Text(max = 30) String phone,
            @Text(max = 200) String topic,
            UUID memberId,
            @NotNull @Text(max = 40) String consentVersion,
            @Text(max = 40) String qrCode) {
        Book booking() {
            return new Book(name, phone, topic, memberId, consentVersion, qrCode);
        }
    }

    /** What somebody has who kept the receipt and nothing else. */
    @Schema(name = "AppointmentLookup")
    record Lookup(@NotNull @Text(max = 60) String receipt) {}

    /** Who shows the receipt, or says their number. */
    @Schema(name = "CheckIn")
    record CheckIn(
            @Text(max = 60) String receipt,
            @Min(1) @Max(100000) Integer ticket) {}

    /** @param oneTimeCode proves the phone; staff send none */
    @Schema(name = "AppointmentConfirmation")
    record Confirm(@Pattern(regexp = "[0-9]{6}") String oneTimeCode) {}

    @Schema(name = "AppointmentCancellation")
    record Cancel(@Text(max = 200) String reason) {}

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "AppointmentStep")
    record Step() {}
}
