package org.mashangjian.venue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.database.Ids;
import org.mashangjian.search.SearchTerms;

/** A place where members meet the public. Updates name only what changed, as the terms cannot be read back. */
@Entity
@DynamicUpdate
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
    @ColumnTransformer(read = "''", write = "array_to_tsvector(string_to_array(?, chr(31)))")
    private String terms;

    protected Venue() {}

    public static Venue open(VenueDescription described) {
        return open(Ids.next(), described);
    }

    static Venue open(UUID id, VenueDescription described) {
        var venue = new Venue();
        venue.id = id;
        venue.committeeId = described.committeeId();
        venue.describe(described);
        venue.persist();
        return venue;
    }

    /** A venue stays with its committee: that of the description is not looked at. */
    public void describe(VenueDescription described) {
        kind = described.kind();
        studioCategory = described.studioCategory();
        name = described.name();
        brand = described.brand();
        divisionCode = described.divisionCode();
        address = described.address();
        phone = described.phone();
        openingHours = described.openingHours();
        groupLink = described.groupLink();
        introduction = described.introduction();
        latitude = described.latitude();
        longitude = described.longitude();
        terms = String.join("\u001f", SearchTerms.of(name, brand, address, introduction));
    }

    VenueDescription description() {
        return new VenueDescription(
                committeeId,
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
                latitude,
                longitude);
    }

    /** A change of what hangs on the venue is one of the venue: it makes its version new, and others wait for it. */
    void touch() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    int version() {
        return version;
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
