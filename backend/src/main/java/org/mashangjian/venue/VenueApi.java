package org.mashangjian.venue;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.committee.ConsentNotices.Consent;
import org.mashangjian.member.MemberOnList;

/** Venues as anyone sees them. */
final class VenueApi {
    private VenueApi() {}

    /** WGS84. */
    @Schema(name = "VenuePoint")
    record Point(double lat, double lon) {
        static Point of(Double lat, Double lon) {
            return lat == null || lon == null ? null : new Point(lat, lon);
        }
    }

    /** @param committee its name */
    record Facts(
            UUID id,
            UUID committeeId,
            String committee,
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
            Point point) {}

    /** @param members those on duty today first */
    @Schema(name = "Venue")
    record Detail(
            UUID id,
            String committee,
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
            Point point,
            UUID logoId,
            List<HungPhoto> photos,
            List<MemberOnList> members,
            Consent consent) {
        static Detail of(
                Facts facts, UUID logoId, List<HungPhoto> photos, List<MemberOnList> members, Consent consent) {
            return new Detail(
                    facts.id(),
                    facts.committee(),
                    facts.kind(),
                    facts.studioCategory(),
                    facts.name(),
                    facts.brand(),
                    facts.divisionCode(),
                    facts.address(),
                    facts.phone(),
                    facts.openingHours(),
                    facts.groupLink(),
                    facts.introduction(),
                    facts.point(),
                    logoId,
                    photos,
                    members,
                    consent);
        }
    }

    /** @param metres from the point asked for, null where none was */
    @Schema(name = "VenueSummary")
    record Item(
            UUID id,
            String committee,
            Venue.Kind kind,
            Venue.StudioCategory studioCategory,
            String name,
            String divisionCode,
            String address,
            String phone,
            String openingHours,
            Point point,
            Double metres) {}
}
