package org.mashangjian.unit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** A unit that must answer what a committee's venues dispatch to it. */
@Entity
public class Unit extends PanacheEntityBase {
    /** What kind of unit; communities and enterprises answer as departments do. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "UnitKind")
    public enum Kind {
        department,
        community,
        enterprise
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String phone;
    private Instant closedAt;

    protected Unit() {}

    /** @param phone where it is reached, or null */
    public static Unit open(UUID committeeId, Kind kind, String name, String phone) {
        return open(Ids.next(), committeeId, kind, name, phone);
    }

    static Unit open(UUID id, UUID committeeId, Kind kind, String name, String phone) {
        var unit = new Unit();
        unit.id = id;
        unit.committeeId = committeeId;
        unit.describe(kind, name, phone);
        unit.persist();
        return unit;
    }

    void describe(Kind kind, String name, String phone) {
        this.kind = kind;
        this.name = name;
        this.phone = phone;
    }

    boolean isDescribed(Kind asKind, String withPhone) {
        return kind == asKind && Objects.equals(phone, withPhone);
    }

    void reopen() {
        closedAt = null;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    int version() {
        return version;
    }

    /** Nothing more is dispatched to it; what it has stays with it. */
    public void close(Instant at) {
        closedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID committeeId() {
        return committeeId;
    }

    public String name() {
        return name;
    }
}
