package org.mashangjian.exchange;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.Office;
import org.mashangjian.audit.SealingFixture;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Something to stand on each list, and people to whom some of it is shown. */
final class ShownScene {
    private final Sql sql = Arc.container().instance(Sql.class).get();
    private final CommitteeFixture.Founded founded = CommitteeFixture.ofCounty();
    final Venue venue = VenueFixture.in(founded).open();
    private final UUID committee = venue.committeeId();
    private final ReceptionFixture reception = ReceptionFixture.at(venue);
    private final ConsultationScene consulting = new ConsultationScene(venue);

    /**
     * A list as it is read and as it is exported.
     *
     * @param key what stands in an item, and in which column of the file
     */
    record Asked(String path, String key, int column, Map<String, ?> filters) {}

    List<Staff> callers() {
        var elsewhere = VenueFixture.station().open();
        return List.of(
                reception.clerk,
                reception.chief,
                reception.first,
                consulting.office,
                consulting.member,
                consulting.officer,
                consulting.leader,
                Staff.administrator(venue),
                Staff.dispatcher(venue),
                Staff.clerk(VenueFixture.in(founded).open()),
                Staff.office(elsewhere),
                Staff.administrator(elsewhere));
    }

    Asked make(ExportedList list) {
        return switch (list) {
            case accounts -> new Asked("accounts?limit=100", "username", 0, Map.of());
            case qr_codes -> codes();
            case audit_events -> events();
            case erasures -> erased();
            case notices -> noticed();
            case reception_days -> days();
            case appointments -> booked();
            case reception_records -> received();
            case reception_frequency -> frequency();
            case topic_calls -> made(consulting.call(), "topic-calls", "title");
            case topics -> made(consulting.topic(), "topics", "title");
            case consultations -> made(consulting.noticed(Map.of()), "consultations", "title");
            case consultation_plans -> planned();
            case outcomes -> made(consulting.implementing(), "outcomes", "title");
            case opinion_reports -> reported("opinion-reports", "title");
            case adoptions -> reported("adoptions", "number");
            case discussions -> made(discussion().id(), "discussions", "title");
            case statements -> said();
            case answer_templates -> worded();
            case committees -> founded();
            case import_problems -> sent();
            case proposals -> new ShownProposals(consulting).proposals();
            case proposal_assignments -> new ShownProposals(consulting).assignments();
            case key_proposals -> new ShownProposals(consulting).keyProposals();
            case proposal_hearings -> new ShownProposals(consulting).hearings();
            default -> throw new IllegalArgumentException(list.name());
        };
    }

    /** Statements that were published, as many as that. */
    void says(UUID discussion, int many) {
        for (var i = 0; i < many; i++) {
            sql.run("""
                    INSERT INTO statement (id, version, discussion_id, content, pseudonym, state, state_since, submitted_at,
                        consent_version, receipt_hash, submission_key_hash, body_hash)
                    SELECT ?, 0, id, ?, '化名', 'published', now(), now(), '1', decode('00', 'hex'),
                        decode(replace(gen_random_uuid()::text, '-', ''), 'hex'), decode('00', 'hex')
                    FROM discussion WHERE id = ?
                    """, Ids.next(), "第 " + i + " 条", discussion);
        }
    }

    List<UUID> auditedIn(String export) {
        return sql.list("SELECT committee_id FROM audit_event WHERE object_id = ?", row -> row.uuid(1), export);
    }

    private static Asked made(UUID id, String path, String key) {
        return new Asked(path + "?limit=100", key, 0, Map.of());
    }

    private Asked codes() {
        QrCodeFixture.at(venue);
        QrCodeFixture.revokedAt(venue);
        return new Asked("qr-codes?venue=" + venue.id(), "code", 0, Map.of("venueId", venue.id()));
    }

    private Asked events() {
        var filed = RequestFixture.at(venue).submit();
        SealingFixture.seal(filed.id().toString());
        var path = "audit-events?limit=100&committee=" + committee + "&object=" + filed.id();
        return new Asked(
                path,
                "objectId",
                6,
                Map.of("committeeId", committee, "object", filed.id().toString()));
    }

    private Asked erased() {
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        filed.does("erasure", Map.of("scope", "contact")).statusCode(200);
        return new Asked(
                "committees/" + committee + "/erasures?limit=100",
                "requestNumber",
                1,
                Map.of("committeeId", committee));
    }

    /** About a day that nothing else tells of meanwhile. */
    private Asked noticed() {
        sql.run("""
                INSERT INTO notice (id, account_id, event_id, type, made_at, subject_kind, subject_id, label)
                VALUES (?, ?, ?, 'reception_day.published', now(), 'reception_day', ?, '十二月二十日')
                """, Ids.next(), reception.first.accountId(), Ids.next(), Ids.next());
        return new Asked("notices?limit=100", "title", 2, Map.of());
    }

    private Asked frequency() {
        reception
                .chief
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("membersPerDay", 2, "least", Map.of("days", 1, "period", "month"), "rules", List.of()))
                .put("/api/v1/venues/" + venue.id() + "/rota")
                .then()
                .statusCode(200);
        return new Asked(
                "committees/" + committee + "/reception-frequency?limit=100",
                "venue",
                0,
                Map.of("committeeId", committee));
    }

    private Asked days() {
        reception.published(3);
        return new Asked("reception-days?limit=100&venue=" + venue.id(), "venue", 3, Map.of("venueId", venue.id()));
    }

    private Asked booked() {
        var day = reception.published(3);
        Booked.of(ReceptionFixture.book(
                day, ReceptionFixture.visitor(PhoneFixture.fresh().number())));
        return ofDay(day, "appointments", "ticket");
    }

    private Asked received() {
        var day = reception.open(3);
        var visitor = Booked.of(ReceptionFixture.post(
                reception.clerk,
                day + "/walk-ins",
                ReceptionFixture.visitor(PhoneFixture.fresh().number())));
        visitor.doneBy(reception.clerk, "reception", Map.of("content", "三单元楼道照明坏了三个月。"))
                .statusCode(201);
        return ofDay(day, "records", "ticket");
    }

    private static Asked ofDay(UUID day, String what, String key) {
        return new Asked("reception-days/" + day + "/" + what + "?limit=100", key, 0, Map.of("receptionDayId", day));
    }

    private Asked planned() {
        var body = Map.of(
                "committeeId",
                committee,
                "year",
                2027,
                "title",
                "二〇二七年度协商计划",
                "items",
                List.of(Map.of("title", "老楼装电梯", "format", "meeting", "quarter", 2)));
        ConsultationScene.post(consulting.office, "consultation-plans", body).statusCode(201);
        return new Asked("consultation-plans", "title", 1, Map.of());
    }

    /** A report of the member that the office issued and sent to the county's own level. */
    private Asked reported(String path, String key) {
        ConsultationScene.post(
                        consulting.office,
                        "opinion-reports/" + ReportScene.issuedBy(consulting.member, consulting.office) + "/forwarding",
                        Map.of("level", "county", "receiver", "区委办公室"))
                .statusCode(200);
        return new Asked(path + "?limit=100", key, 0, Map.of());
    }

    private DiscussionFixture.Opened discussion() {
        return DiscussionFixture.at(venue).openBy(reception.clerk);
    }

    private Asked worded() {
        var body = Map.of("scope", "venue", "venueId", venue.id(), "name", "路灯报修", "text", "{编号}：已经派人去看。");
        ConsultationScene.post(reception.clerk, "answer-templates", body).statusCode(201);
        return new Asked("answer-templates?limit=100", "name", 0, Map.of());
    }

    private Asked founded() {
        var division = Map.of("divisionCode", founded.division());
        return new Asked("committees?limit=100&divisionCode=" + founded.division(), "code", 0, division);
    }

    private Asked sent() {
        var sending = new Importing(new Office(consulting.office.token()), committee);
        var id = sending.sends("units", "名称,类型,电话\n甲局,机关,\n乙局,部门,请来人\n");
        sending.ends(id);
        return new Asked("imports/" + id + "/problems?limit=100", "message", 2, Map.of("importId", id));
    }

    private Asked said() {
        var discussion = discussion();
        discussion.hears("费用按楼层分摊，一楼少出。");
        discussion.hears("先做好底层住户的工作。");
        return new Asked(
                "discussions/" + discussion.id() + "/statements?limit=100",
                "content",
                2,
                Map.of("discussionId", discussion.id()));
    }
}
