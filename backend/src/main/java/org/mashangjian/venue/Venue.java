package org.mashangjian.venue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.mashangjian.database.Ids;
import org.mashangjian.search.SearchTerms;

/** A place where members meet the public. */
@Entity
public class Venue extends PanacheEntityBase {
    /** Of domain.md. */
    @Schema(name = "VenueKind")
    public enum Kind {
        station,
        studio,
        consultation_room,
        consultation_hall,
        contact_point,
        member_home
    }

    /** Who a studio belongs to, or what it is about. */
    public enum StudioCategory {
        regional,
        sector,
        personal,
        joint,
        thematic,
        online
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private StudioCategory studioCategory;

    private String name;
    private String brand;
    private String divisionCode;
    private String address;
    private String phone;
    private String openingHours;
    private String groupLink;
    private String introduction;
    private Double latitude;
    private Double longitude;

    /** What the search finds this venue by; written by the ORM, read by queries alone. */
    @Column(updatable = false)
    @ColumnTransformer(read = "''", write = "array_to_tsvector(string_to_array(?, chr(31)))")
    private String terms;

    protected Venue() {}

    public static Venue open(VenueDescription described) {
        var venue = new Venue();
        venue.id = Ids.next();
        venue.committeeId = described.committeeId();
        venue.kind = described.kind();
        venue.studioCategory = described.studioCategory();
        venue.name = described.name();
        venue.brand = described.brand();
        venue.divisionCode = described.divisionCode();
        venue.address = described.address();
        venue.phone = described.phone();
        venue.openingHours = described.openingHours();
        venue.groupLink = described.groupLink();
        venue.introduction = described.introduction();
        venue.latitude = described.latitude();
        venue.longitude = described.longitude();
        venue.terms = String.join("\u001f", SearchTerms.of(venue.name, venue.brand, venue.address, venue.introduction));
        venue.persist();
        return venue;
    }

    public UUID id() {
        return id;
    }

    public UUID committeeId() {
        return committeeId;
    }

    public String divisionCode() {
        return divisionCode;
    }
}
