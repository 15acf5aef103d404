package org.mashangjian.member;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.database.Ids;
import org.mashangjian.search.SearchTerms;

/** A member of a CPPCC committee, of any level. Updates name only what changed, as the terms cannot be read back. */
@Entity
@DynamicUpdate
public class Member extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private String number;
    private String name;
    private String[] levels;
    private String sectorCode;
    private String[] expertise;
    private String[] languages;
    private String title;
    private String introduction;
    private boolean active;

    /** What the search finds this member by; written by the ORM, read by queries alone. */
    @ColumnTransformer(read = "''", write = "array_to_tsvector(string_to_array(?, chr(31)))")
    private String terms;

    @ElementCollection
    @CollectionTable(name = "member_leave", joinColumns = @JoinColumn(name = "member_id"))
    private List<Leave> leave = new ArrayList<>();

    protected Member() {}

    public static Member appoint(UUID id, UUID committeeId, MemberDescription described) {
        var member = new Member();
        member.id = id;
        member.committeeId = committeeId;
        member.active = true;
        member.describe(described);
        member.persist();
        return member;
    }

    public void describe(MemberDescription described) {
        number = described.number();
        name = described.name();
        levels = described.levels().stream().map(Enum::name).toArray(String[]::new);
        sectorCode = described.sectorCode();
        expertise = described.expertise().toArray(String[]::new);
        languages = described.languages().toArray(String[]::new);
        title = described.title();
        introduction = described.introduction();
        terms = String.join("\u001f", SearchTerms.of(name, title, String.join(" ", expertise), introduction));
    }

    MemberDescription description() {
        return new MemberDescription(
                number,
                name,
                Stream.of(levels).map(MemberLevel::valueOf).toList(),
                sectorCode,
                List.of(expertise),
                List.of(languages),
                title,
                introduction);
    }

    /** Places the member in a venue (委员下沉) from that day on; the placement then takes weekly hours. */
    public Placement place(UUID venueId, LocalDate since) {
        return Placement.begin(Ids.next(), id, venueId, since);
    }

    /** Both days included. */
    public void takeLeave(LocalDate from, LocalDate to) {
        leave.add(new Leave(from, to));
    }

    /** In place of all the leave there was. */
    void takeLeave(List<Leave> spans) {
        leave.clear();
        leave.addAll(spans);
    }

    /** Ends the term: the member is listed and suggested no more, what they did stays. */
    public void retire() {
        active = false;
    }

    /** The retirement was a mistake, or a new term begins; placements have to be given anew. */
    void reinstate() {
        active = true;
    }

    /** A change of a placement is one of the member: it makes their version new, and others wait for it. */
    void touch() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    UUID committeeId() {
        return committeeId;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }
}
