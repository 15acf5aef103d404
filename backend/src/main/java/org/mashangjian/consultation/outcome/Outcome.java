package org.mashangjian.consultation.outcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.event.Actor;

/** One thing to be done, and what came of it. */
@Entity
class Outcome extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private UUID consultationId;
    private int position;
    private String title;
    private String content;
    private UUID unitId;
    private LocalDate dueOn;
    private String indicator;
    private String indicatorUnit;
    private BigDecimal before;
    private BigDecimal after;
    private String answer;
    private UUID answeredBy;
    private String answererName;
    private Instant answeredAt;
    private Instant madeAt;
    private Instant updatedAt;

    protected Outcome() {}

    static Outcome set(
            UUID id, UUID committeeId, UUID consultationId, int position, OutcomeBodies.New words, Instant at) {
        var outcome = new Outcome();
        outcome.id = id;
        outcome.committeeId = committeeId;
        outcome.consultationId = consultationId;
        outcome.position = position;
        outcome.title = words.title();
        outcome.content = words.content();
        outcome.unitId = words.unitId();
        outcome.dueOn = words.dueOn();
        outcome.indicator = words.indicator();
        outcome.indicatorUnit = words.indicatorUnit();
        outcome.before = words.before();
        outcome.madeAt = at;
        outcome.updatedAt = at;
        outcome.persist();
        return outcome;
    }

    /** @param by whose words they are: the unit's, or whoever ran the consultation */
    void answer(String words, BigDecimal figure, Actor by, Instant at) {
        answer = words;
        after = figure;
        answeredBy = by.accountId();
        answererName = by.name();
        answeredAt = at;
        updatedAt = at;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID consultationId() {
        return consultationId;
    }

    UUID unitId() {
        return unitId;
    }

    String indicator() {
        return indicator;
    }
}
