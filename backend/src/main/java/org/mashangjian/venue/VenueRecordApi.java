package org.mashangjian.venue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.web.Text;

/** Venues as their committee keeps them, and what it sends to change them. */
final class VenueRecordApi {
    private static final String DIVISION = "[0-9]{6}|[0-9]{9}|[0-9]{12}";
    private static final String PHONE = "[0-9+() -]{3,30}";
    private static final String LINK = "https://[^\\s]{3,490}";

    private VenueRecordApi() {}

    /** @param allowedActions path segments the caller can put to; {@code change} stands for the venue itself */
    @Schema(name = "VenueRecord")
    record Kept(
            UUID id,
            UUID committeeId,
            Venue.Kind kind,
            Venue.StudioCategory studioCategory,
            String name,
            String brand,
            String divisionCode,
            String address,
            String phone,
            String openingHours,
            String groupLink,
            String introduction,
            VenueApi.Point point,
            UUID logoId,
            List<HungPhoto> photos,
            List<String> allowedActions) {}

    /** @param members placed there today */
    @Schema(name = "CommitteeVenue")
    record Line(
            UUID id,
            Venue.Kind kind,
            String name,
            String divisionCode,
            String phone,
            String openingHours,
            int members) {}

    /** WGS84. */
    @Schema(name = "VenuePointForm")
    record PointForm(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {}

    @Schema(name = "VenueSubmission")
    record New(
            @NotNull UUID committeeId,
            @NotNull Venue.Kind kind,
            Venue.StudioCategory studioCategory,
            @NotNull @Text(max = 80) String name,
            @Text(max = 40) String brand,
            @NotNull @Pattern(regexp = DIVISION) String divisionCode,
            @Text(max = 200) String address,
            @Pattern(regexp = PHONE) String phone,
            @Text(max = 200) String openingHours,
            @Pattern(regexp = LINK) String groupLink,
            @Text(max = 1000, lines = true) String introduction,
            @Valid PointForm point) {
        VenueDescription description() {
            return described(
                    committeeId,
                    new Change(
                            kind,
                            studioCategory,
                            name,
                            brand,
                            divisionCode,
                            address,
                            phone,
                            openingHours,
                            groupLink,
                            introduction,
                            point));
        }
    }

    @Schema(name = "VenueChange")
    record Change(
            @NotNull Venue.Kind kind,
            Venue.StudioCategory studioCategory,
            @NotNull @Text(max = 80) String name,
            @Text(max = 40) String brand,
            @NotNull @Pattern(regexp = DIVISION) String divisionCode,
            @Text(max = 200) String address,
            @Pattern(regexp = PHONE) String phone,
            @Text(max = 200) String openingHours,
            @Pattern(regexp = LINK) String groupLink,
            @Text(max = 1000, lines = true) String introduction,
            @Valid PointForm point) {}

    /** What the people of a venue say of it themselves; what it is and where is their committee's to say. */
    @Schema(name = "VenueCorrection")
    record Details(
            @Text(max = 40) String brand,
            @Pattern(regexp = PHONE) String phone,
            @Text(max = 200) String openingHours,
            @Pattern(regexp = LINK) String groupLink,
            @Text(max = 1000, lines = true) String introduction) {}

    @Schema(name = "VenuePhotos")
    record Photos(UUID logoId, @NotNull @Size(max = 9) List<@NotNull UUID> photoIds) {}

    static VenueDescription described(UUID committeeId, Change it) {
        return new VenueDescription(
                committeeId,
                it.kind(),
                it.studioCategory(),
                it.name(),
                it.brand(),
                it.divisionCode(),
                it.address(),
                it.phone(),
                it.openingHours(),
                it.groupLink(),
                it.introduction(),
                it.point() == null ? null : it.point().lat(),
                it.point() == null ? null : it.point().lon());
    }
}
