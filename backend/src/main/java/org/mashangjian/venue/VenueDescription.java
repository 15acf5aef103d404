package org.mashangjian.venue;

import java.util.UUID;

/**
 * What a venue is opened with; null where not known.
 *
 * @param studioCategory of a studio only
 * @param brand the local name of the practice, such as 有事好商量
 * @param groupLink what the venue's WeChat group's own QR holds; neither read nor replaced by us
 * @param latitude WGS84
 */
public record VenueDescription(
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
        Double latitude,
        Double longitude) {
    /** The same place, of which this is said now. */
    VenueDescription saying(VenueRecordApi.Details said) {
        return new VenueDescription(
                committeeId,
                kind,
                studioCategory,
                name,
                said.brand(),
                divisionCode,
                address,
                said.phone(),
                said.openingHours(),
                said.groupLink(),
                said.introduction(),
                latitude,
                longitude);
    }
}
