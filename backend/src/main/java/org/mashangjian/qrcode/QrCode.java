package org.mashangjian.qrcode;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.venue.VenueFacts;

/** A printed code. It outlives whom it stands for: it is bound anew or revoked, never deleted or given out twice. */
@Entity
public class QrCode extends PanacheEntityBase {
    /** Where it hangs, or whose it is. */
    @Schema(name = "QrCodeKind")
    public enum Kind {
        venue,
        building,
        stairwell,
        event,
        person
    }

    @Id
    private String code;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID committeeId;
    private UUID venueId;
    private UUID memberId;
    private String label;
    private String place;
    private Instant revokedAt;

    protected QrCode() {}

    /**
     * @param code 3–40 of a–z, 0–9 and inner hyphens, as printed
     * @param memberId whose code it is where the kind is person, else null
     * @param label what staff call it
     * @param place where it hangs
     */
    public static QrCode bind(String code, Kind kind, VenueFacts venue, UUID memberId, String label, String place) {
        var bound = new QrCode();
        bound.code = code;
        bound.kind = kind;
        bound.label = label;
        bound.place = place;
        bound.rebind(venue, memberId);
        bound.persist();
        return bound;
    }

    /** The poster stays where it is and leads to another venue or person from now on. */
    public void rebind(VenueFacts venue, UUID member) {
        committeeId = venue.committeeId();
        venueId = venue.id();
        memberId = member;
    }

    /** For good: who scans it is told not to trust the poster. */
    public void revoke(Instant at) {
        revokedAt = revokedAt == null ? at : revokedAt;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID venueId() {
        return venueId;
    }
}
