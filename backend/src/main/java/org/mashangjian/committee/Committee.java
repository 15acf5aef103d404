package org.mashangjian.committee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** A CPPCC committee (政协组织) of one level over one division. */
@Entity
public class Committee extends PanacheEntityBase {
    /** Its place in the state's order (CPPCC charter, art. 44 and 54). */
    public enum Level {
        national,
        province,
        city,
        county
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private String officialName;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String divisionCode;
    private UUID parentId;
    private String phone;

    protected Committee() {}

    /**
     * @param code 2–4 capital letters, the beginning of its request numbers
     * @param parent the committee above, or null
     */
    public static Committee found(
            String code,
            String name,
            String officialName,
            Level level,
            String divisionCode,
            Committee parent,
            String phone) {
        var committee = new Committee();
        committee.id = Ids.next();
        committee.code = code;
        committee.name = name;
        committee.officialName = officialName;
        committee.level = level;
        committee.divisionCode = divisionCode;
        committee.parentId = parent == null ? null : parent.id;
        committee.phone = phone;
        committee.persist();
        return committee;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }
}
