package org.mashangjian.committee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.database.Ids;

/** A CPPCC committee (政协组织) of one level over one division. */
@Entity
public class Committee extends PanacheEntityBase {
    /** Its place in the state's order (CPPCC charter, art. 44 and 54). */
    @Schema(name = "CommitteeLevel")
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
    private boolean sandbox;

    @ElementCollection
    @CollectionTable(name = "special_committee", joinColumns = @JoinColumn(name = "committee_id"))
    @OrderColumn(name = "position")
    private List<SpecialCommittee> specialCommittees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_sector", joinColumns = @JoinColumn(name = "committee_id"))
    @OrderColumn(name = "position")
    private List<CommitteeSector> sectors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_term", joinColumns = @JoinColumn(name = "committee_id"))
    private List<CommitteeTerm> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plenary_session", joinColumns = @JoinColumn(name = "committee_id"))
    private List<PlenarySession> sessions = new ArrayList<>();

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
        return found(
                Ids.next(), code, name, officialName, level, divisionCode, parent == null ? null : parent.id, phone);
    }

    static Committee found(
            UUID id,
            String code,
            String name,
            String officialName,
            Level level,
            String divisionCode,
            UUID parentId,
            String phone) {
        var committee = new Committee();
        committee.id = id;
        committee.code = code;
        committee.level = level;
        committee.divisionCode = divisionCode;
        committee.parentId = parentId;
        committee.call(name, officialName, phone);
        committee.persist();
        return committee;
    }

    /** Nothing of it is ever sent to anybody; decided once, so that no live committee falls silent. */
    void beSandbox() {
        sandbox = true;
    }

    void call(String name, String officialName, String phone) {
        this.name = name;
        this.officialName = officialName;
        this.phone = phone;
    }

    public void beginTerm(int number, LocalDate since) {
        terms.add(new CommitteeTerm(number, since, null));
    }

    /** A plenary session of a term, first and last day. */
    public void holdSession(int term, int number, LocalDate opensOn, LocalDate closesOn) {
        sessions.add(new PlenarySession(term, number, opensOn, closesOn));
    }

    /** Forms a special committee (专门委员会). */
    public void form(String specialCommittee) {
        specialCommittees.add(new SpecialCommittee(Ids.next(), specialCommittee));
    }

    void keepSpecialCommittees(List<SpecialCommittee> all) {
        specialCommittees.clear();
        specialCommittees.addAll(all);
    }

    /** An empty list takes back the default of the level. */
    void keepSectors(List<CommitteeSector> all) {
        sectors.clear();
        sectors.addAll(all);
    }

    void keepTerms(List<CommitteeTerm> allTerms, List<PlenarySession> allSessions) {
        terms.clear();
        terms.addAll(allTerms);
        sessions.clear();
        sessions.addAll(allSessions);
    }

    List<SpecialCommittee> specialCommittees() {
        return List.copyOf(specialCommittees);
    }

    Level level() {
        return level;
    }

    String divisionCode() {
        return divisionCode;
    }

    int version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }
}
