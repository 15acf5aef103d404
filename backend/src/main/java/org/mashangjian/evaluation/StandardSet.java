package org.mashangjian.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A standard for venues; one without a committee is there for all and changed by nobody. */
@Entity
class StandardSet extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private String name;

    @ElementCollection
    @CollectionTable(name = "standard_item", joinColumns = @JoinColumn(name = "standard_set_id"))
    @OrderColumn(name = "position")
    private List<StandardItem> items = new ArrayList<>();

    protected StandardSet() {}

    static StandardSet set(UUID id, UUID committeeId, String name, List<StandardItem> items) {
        var set = new StandardSet();
        set.id = id;
        set.committeeId = committeeId;
        set.word(name, items);
        set.persist();
        return set;
    }

    void word(String name, List<StandardItem> items) {
        this.name = name;
        this.items.clear();
        this.items.addAll(items);
    }

    boolean isOf(UUID committeeId) {
        return this.committeeId == null || this.committeeId.equals(committeeId);
    }

    List<StandardItem> items() {
        return List.copyOf(items);
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }
}
