package org.mashangjian.app;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An application of somebody else's, kept by the committee that registered it. */
@Entity
public class App extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private String name;
    private String purpose;
    private String contact;
    private Instant registeredAt;
    private Instant disabledAt;

    protected App() {}

    /** @param contact how its makers are reached when it misbehaves */
    static App register(UUID id, UUID committeeId, AppApi.Registration by, Instant at) {
        var app = new App();
        app.id = id;
        app.committeeId = committeeId;
        app.name = by.name();
        app.purpose = by.purpose();
        app.contact = by.contact();
        app.registeredAt = at;
        app.persistAndFlush();
        return app;
    }

    /** Whether something changed. */
    boolean deactivate(Instant at) {
        var changes = disabledAt == null;
        if (changes) {
            disabledAt = at;
        }
        return changes;
    }

    /** Whether something changed. */
    boolean reactivate() {
        var changes = disabledAt != null;
        disabledAt = null;
        return changes;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }
}
