package org.mashangjian.member;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A member's place in a venue, with their weekly hours there. */
@Entity
public class Placement extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID memberId;
    private UUID venueId;
    private LocalDate since;
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "duty_hours", joinColumns = @JoinColumn(name = "placement_id"))
    private List<DutyHours> hours = new ArrayList<>();

    protected Placement() {}

    static Placement begin(UUID id, UUID memberId, UUID venueId, LocalDate since) {
        var placement = new Placement();
        placement.id = id;
        placement.memberId = memberId;
        placement.venueId = venueId;
        placement.since = since;
        placement.persist();
        return placement;
    }

    /** On duty every week at that time, local time. */
    public Placement onDuty(DayOfWeek day, LocalTime from, LocalTime to) {
        hours.add(new DutyHours((short) day.getValue(), from, to));
        return this;
    }

    /** @param until the last day */
    public void end(LocalDate until) {
        this.until = until;
    }

    /** @param until the last day, or null while it is open */
    void last(LocalDate since, LocalDate until, List<DutyHours> hours) {
        this.since = since;
        this.until = until;
        this.hours.clear();
        this.hours.addAll(hours);
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    UUID venueId() {
        return venueId;
    }

    LocalDate since() {
        return since;
    }
}
