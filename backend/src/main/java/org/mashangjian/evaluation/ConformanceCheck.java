package org.mashangjian.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** How far a venue meets a standard, as it was last looked at; what was said before stays in the audit. */
@Entity
class ConformanceCheck extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID venueId;
    private UUID standardSetId;
    private Instant checkedAt;
    private UUID checkedBy;

    @ElementCollection
    @CollectionTable(name = "conformance_item", joinColumns = @JoinColumn(name = "conformance_check_id"))
    private List<ConformanceItem> items = new ArrayList<>();

    protected ConformanceCheck() {}

    static Optional<ConformanceCheck> of(UUID venueId, UUID standardSetId) {
        return find("venueId = ?1 and standardSetId = ?2", venueId, standardSetId)
                .firstResultOptional();
    }

    static ConformanceCheck begin(UUID venueId, UUID standardSetId) {
        var check = new ConformanceCheck();
        check.id = Ids.next();
        check.venueId = venueId;
        check.standardSetId = standardSetId;
        return check;
    }

    /** @param by the account */
    void enter(List<ConformanceItem> items, UUID by, Instant at) {
        this.items.clear();
        this.items.addAll(items);
        checkedBy = by;
        checkedAt = at;
        persist();
    }

    Optional<ConformanceItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    List<ConformanceItem> items() {
        return List.copyOf(items);
    }

    Instant checkedAt() {
        return checkedAt;
    }

    int version() {
        return version;
    }
}
