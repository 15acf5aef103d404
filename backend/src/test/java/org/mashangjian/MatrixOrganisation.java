package org.mashangjian;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.Office;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.Importing;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;
import org.mashangjian.web.Version;

/** What offices and administrators keep, for {@link MatrixObjects}: each call has its object, its body and the tag of now. */
final class MatrixOrganisation {
    private static final String FIVE = "019c9f2e-0000-7000-8000-000000000005";
    static final String IMPORTED = "姓名,级别,界别\n来者,市,医卫界\n";
    private final MatrixCallers callers;
    private final Sql sql = Arc.container().instance(Sql.class).get();
    private UUID object;

    MatrixOrganisation(MatrixCallers callers) {
        this.callers = callers;
    }

    /** The path with the ids of its objects put in, or null where the operation is none of these. */
    String path(String operation, String template) {
        object = switch (operation) {
            case "getMemberRecord", "planLeave" -> callers.assignee.memberId();
            case "changeMember", "retireMember", "placeMember", "changePlacement" -> member();
            case "reinstateMember" -> retired();
            case "getVenueRecord",
                    "changeVenue",
                    "correctVenueDetails",
                    "hangVenuePhotos",
                    "listConformance",
                    "getConformance",
                    "checkConformance" -> callers.venue.id();
            case "listCommitteeMembers", "listCommitteeVenues", "listCommitteeUnits" -> callers.venue.committeeId();
            case "getCommittee",
                    "getCommitteeRecord",
                    "changeCommittee",
                    "keepSectors",
                    "keepSpecialCommittees",
                    "getCategoryPlan",
                    "keepCategories",
                    "keepTerms" -> callers.venue.committeeId();
            case "getUnitRecord", "changeUnit", "closeUnit" ->
                UnitFixture.at(callers.venue).id();
            case "reopenUnit" -> UnitFixture.closedAt(callers.venue).id();
            case "getStandardSet", "changeStandardSet" -> standardSet();
            default -> null;
        };
        if (operation.equals("checkImport")) {
            return template + "?list=members&committee=" + callers.venue.committeeId();
        }
        if (operation.equals("getImportTemplate")) {
            return template + "?list=members";
        }
        if (operation.endsWith("Import") || operation.equals("listImportProblems")) {
            object = checkedImport();
        }
        if (operation.equals("fetchExport")) {
            object = export();
        }
        if (operation.equals("listStandardSets")) {
            return template + "?committee=" + callers.venue.committeeId();
        }
        return object == null
                ? null
                : template.replace("{id}", object.toString())
                        .replace("{setId}", FIVE)
                        .replace("{placementId}", placement());
    }

    /** The tag of the object made last; a change without one would be refused before anybody looks who asks. */
    String tag(String operation) {
        if (operation.equals("changeNoticeSettings")
                || operation.equals("changeRequestNoticeSettings")
                || operation.equals("changePublicSummary")
                || operation.equals("changeDiscussion")
                || operation.equals("keepStatementKinds")) {
            return Version.tag(0);
        }
        if (operation.equals("keepCategories")) {
            return Version.tag(
                    sql.one("SELECT version FROM category_plan WHERE committee_id = ?", row -> row.integer(1), object)
                            .orElse(0));
        }
        var table =
                switch (operation) {
                    case "changeMember", "planLeave", "changePlacement" -> "member";
                    case "changeVenue", "correctVenueDetails", "hangVenuePhotos" -> "venue";
                    case "changeCommittee", "keepSectors", "keepSpecialCommittees", "keepTerms" -> "committee";
                    case "changeUnit" -> "unit";
                    case "changeStandardSet" -> "standard_set";
                    case "checkConformance" -> "conformance_check";
                    default -> null;
                };
        if (table == null) {
            return null;
        }
        var version = table.equals("conformance_check")
                ? sql.one("SELECT version + 1 FROM conformance_check WHERE venue_id = ?", row -> row.integer(1), object)
                : sql.one("SELECT version FROM " + table + " WHERE id = ?", row -> row.integer(1), object);
        return "\"" + version.orElse(0) + "\"";
    }

    /** The body, or null where the example of the contract will do or the operation is none of these. */
    Map<String, ?> body(String operation) {
        return switch (operation) {
            case "appointMember" -> with(member("新委员"), "committeeId", callers.venue.committeeId());
            case "changeMember" -> member("改名");
            case "placeMember" ->
                Map.of("venueId", VenueFixture.station().open().id());
            case "changePlacement" -> Map.of("since", "2026-01-01", "hours", List.of());
            case "foundCommittee" -> committee();
            case "keepCategories" -> Map.of("own", List.of(), "retired", List.of("law.pets"));
            case "keepSpecialCommittees" -> Map.of("items", List.of(Map.of("name", "提案委员会")));
            case "makeExport" -> Map.of("list", "requests", "format", "csv", "venueId", callers.venue.id());
            case "openUnit" -> with(unit(), "committeeId", callers.venue.committeeId());
            case "changeUnit" -> unit();
            case "openVenue" -> with(venue(), "committeeId", callers.venue.committeeId());
            case "changeVenue" -> venue();
            case "correctVenueDetails" -> Map.of("phone", "0931-5550998");
            case "hangVenuePhotos" -> Map.of("photoIds", List.of());
            case "makeStandardSet" -> with(standard(), "committeeId", callers.venue.committeeId());
            case "changeStandardSet" -> standard();
            case "checkConformance" -> Map.of("items", List.of(Map.of("code", "sign", "met", true)));
            default -> null;
        };
    }

    private UUID member() {
        return MemberFixture.at(callers.venue).place().id();
    }

    /** The office's. */
    private UUID export() {
        return UUID.fromString(callers.office
                .calls()
                .body(Map.of("list", "members", "format", "csv", "committeeId", callers.venue.committeeId()))
                .post("/api/v1/exports")
                .then()
                .extract()
                .path("id"));
    }

    /** The office's, ready to be executed. */
    private UUID checkedImport() {
        var importing = new Importing(new Office(callers.office.token()), callers.venue.committeeId());
        var id = importing.sends("members", IMPORTED);
        importing.ends(id);
        return UUID.fromString(id);
    }

    private UUID retired() {
        var member = MemberFixture.at(callers.venue).place();
        sql.run("UPDATE member SET active = false WHERE id = ?", member.id());
        return member.id();
    }

    private UUID standardSet() {
        var id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run(
                    "INSERT INTO standard_set (id, version, committee_id, name) VALUES (?, 0, ?, '四有')",
                    id,
                    callers.venue.committeeId());
            sql.run("INSERT INTO standard_item VALUES (?, 0, 'sign', '有标识')", id);
        });
        return id;
    }

    private String placement() {
        return sql.one("SELECT id::text FROM placement WHERE member_id = ?", row -> row.string(1), object)
                .orElse("");
    }

    private Map<String, Object> committee() {
        return Map.of(
                "parentId",
                callers.venue.committeeId(),
                "code",
                CommitteeFixture.code(),
                "name",
                "试验区政协工委",
                "officialName",
                "试验区工作委员会",
                "level",
                "county",
                "divisionCode",
                callers.venue.divisionCode());
    }

    private static Map<String, Object> unit() {
        return Map.of("kind", "department", "name", "某局" + UUID.randomUUID());
    }

    private Map<String, Object> venue() {
        Venue venue = callers.venue;
        return Map.of("kind", "station", "name", "试验街道委员工作站", "divisionCode", venue.divisionCode());
    }

    private static Map<String, Object> member(String name) {
        return Map.of("name", name, "levels", List.of("county"), "sectorCode", "education");
    }

    private static Map<String, Object> standard() {
        return Map.of("name", "八有", "items", List.of(Map.of("code", "sign", "text", "有标识")));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new LinkedHashMap<>(body);
        more.put(field, value);
        return more;
    }
}
