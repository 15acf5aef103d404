package org.mashangjian.venue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.mashangjian.committee.CommitteeFixture;

/** A station that can be opened as it is; what a test cares about it says itself. */
public final class VenueFixture {
    private final CommitteeFixture.Founded committee;
    private String name = "试验街道委员工作站";
    private Double latitude;
    private Double longitude;

    private VenueFixture(CommitteeFixture.Founded committee) {
        this.committee = committee;
    }

    public static VenueFixture station() {
        return in(CommitteeFixture.ofCounty());
    }

    public static VenueFixture in(CommitteeFixture.Founded committee) {
        return new VenueFixture(committee);
    }

    public VenueFixture named(String name) {
        this.name = name;
        return this;
    }

    public VenueFixture at(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
        return this;
    }

    public Venue open() {
        var described = new VenueDescription(
                committee.committee().id(),
                Venue.Kind.station,
                null,
                name,
                "有事好商量",
                committee.division(),
                "试验路 1 号",
                "0931-5550998",
                "周一至周五 9:00–17:00",
                null,
                "推门进来说一声就行。",
                latitude,
                longitude);
        return QuarkusTransaction.requiringNew().call(() -> Venue.open(described));
    }
}
