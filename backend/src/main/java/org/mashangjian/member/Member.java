package org.mashangjian.member;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.mashangjian.database.Ids;
import org.mashangjian.search.SearchTerms;

/** A member of a CPPCC committee, of any level. */
@Entity
public class Member extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private String name;
    private String[] levels;
    private String sectorCode;
    private String[] expertise;
    private String[] languages;
    private String title;
    private String introduction;
    private boolean active;

    /** What the search finds this member by; written by the ORM, read by queries alone. */
    @Column(updatable = false)
    @ColumnTransformer(read = "''", write = "array_to_tsvector(string_to_array(?, chr(31)))")
    private String terms;

    @ElementCollection
    @CollectionTable(name = "member_leave", joinColumns = @JoinColumn(name = "member_id"))
    private List<Leave> leave = new ArrayList<>();

    protected Member() {}

    /**
     * @param levels of the committees this person sits on: national, province, city, county, town
     * @param languages BCP 47 codes of what they can be spoken to in
     */
    public static Member appoint(
            UUID committeeId,
            String name,
            List<String> levels,
            String sectorCode,
            List<String> expertise,
            List<String> languages,
            String title,
            String introduction) {
        var member = new Member();
        member.id = Ids.next();
        member.committeeId = committeeId;
        member.name = name;
        member.levels = levels.toArray(String[]::new);
        member.sectorCode = sectorCode;
        member.expertise = expertise.toArray(String[]::new);
        member.languages = languages.toArray(String[]::new);
        member.title = title;
        member.introduction = introduction;
        member.active = true;
        member.terms = String.join("\u001f", SearchTerms.of(name, title, String.join(" ", expertise), introduction));
        member.persist();
        return member;
    }

    /** Places the member in a venue (委员下沉) from that day on; the placement then takes weekly hours. */
    public Placement place(UUID venueId, LocalDate since) {
        return Placement.begin(id, venueId, since);
    }

    /** Both days included. */
    public void takeLeave(LocalDate from, LocalDate to) {
        leave.add(new Leave(from, to));
    }

    /** Ends the term: the member is listed and suggested no more, what they did stays. */
    public void retire() {
        active = false;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
