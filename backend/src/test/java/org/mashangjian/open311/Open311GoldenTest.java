package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.open311.GeoReportAnswers.BASE;
import static org.mashangjian.open311.GeoReportAnswers.SERVICE;
import static org.mashangjian.open311.GeoReportAnswers.form;
import static org.mashangjian.open311.GeoReportAnswers.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

/**
 * Every answer in both forms, byte for byte but for ids, times and receipts, beside this in {@code open311/golden}; each is
 * valid by the schema of its form. They fail here once they differ; {@code -Dregenerate=true} writes them.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/open311/golden");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern RECEIPT = Pattern.compile("(account_id\"?[:>]\"?)[0-9A-Z]{24}");

    /** @param kind by which schema it is valid */
    private record Answer(String kind, int status, ValidatableResponse body) {}

    @Test
    void every_answer_in_xml_is_as_it_was_and_valid() throws IOException {
        compare("xml");
    }

    @Test
    void every_answer_in_json_is_as_it_was_and_valid() throws IOException {
        compare("json");
    }

    private static void compare(String format) throws IOException {
        var differing = new ArrayList<String>();
        for (var it : answers(format).entrySet()) {
            var file = FOLDER.resolve(it.getKey() + "." + format);
            var body = told(it.getValue(), format);
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, body);
            }
            if (!Files.exists(file) || !Files.readString(file).equals(body)) {
                differing.add(file + "\n" + body);
            }
        }
        assertEquals(
                List.of(),
                differing,
                "differs: run mvn test -Dtest=Open311GoldenTest -Dregenerate=true, look at it and commit it");
    }

    /** What everybody is told in its place: the first id is 1, every time the same, receipts nothing. */
    private static String told(Answer answer, String format) {
        var valid = answer.body().statusCode(answer.status());
        var body = (format.equals("xml") ? GeoReportAnswers.xml(valid) : GeoReportAnswers.json(valid, answer.kind()))
                .extract()
                .asString();
        var ids = new LinkedHashMap<String, String>();
        var numbered = ID.matcher(body)
                .replaceAll(it -> ids.computeIfAbsent(
                        it.group(), id -> "00000000-0000-7000-8000-%012d".formatted(ids.size() + 1)));
        var timeless = TIME.matcher(numbered).replaceAll("2026-11-23T08:00:00$1");
        return RECEIPT.matcher(timeless).replaceAll("$1" + "0".repeat(24));
    }

    private static Map<String, Answer> answers(String format) {
        var venue =
                VenueFixture.in(CommitteeFixture.ofCounty()).at(36.06, 103.83).open();
        var app = AppFixture.at(venue);
        var at = "." + format + "?jurisdiction_id=" + venue.divisionCode();
        var own = at + "&api_key=" + app.key();
        var clerk = Staff.clerk(venue);
        var shown = RequestFixture.at(venue)
                .with("visibility", "public")
                .with("content", "楼道里的灯 <坏> 了 & 请打 13912345678 找我")
                .submit();
        clerk.does("acceptance", shown.id()).statusCode(200);
        var member = Staff.member(venue);
        clerk.does("assignment", shown.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", shown.id()).statusCode(200);
        member.does("answer", shown.id(), Map.of("content", "已经换上新灯，一共三盏。")).statusCode(200);

        var all = new LinkedHashMap<String, Answer>();
        all.put("discovery", new Answer("discovery", 200, get("discovery." + format)));
        all.put("services", new Answer("services", 200, get("services" + at)));
        all.put("service", new Answer("service_definition", 200, get("services/" + SERVICE + at)));
        var filed = form(request(app)).post(BASE + "requests." + format).then();
        all.put("filed", new Answer("filed", 201, filed));
        var id = ID.matcher(filed.extract().asString())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        all.put("token", new Answer("token", 200, get("tokens/" + id + own)));
        all.put("request", new Answer("requests", 200, get("requests/" + id + own)));
        all.put("requests", new Answer("requests", 200, get("requests" + at)));
        all.put("requests-of-an-app", new Answer("requests", 200, get("requests" + own)));
        all.put("no-requests", new Answer("requests", 200, get("requests" + at + "&status=closed")));
        var update = Map.of("api_key", app.key(), "service_request_id", id, "update_id", "u-1", "description", "今天更冷了");
        all.put(
                "posted",
                new Answer(
                        "posted",
                        201,
                        form(update)
                                .post(BASE + "servicerequestupdates." + format)
                                .then()));
        all.put(
                "updates",
                new Answer("updates", 200, get("servicerequestupdates" + at + "&service_request_id=" + shown.id())));
        var unasked = new LinkedHashMap<>(request(app));
        unasked.remove("service_code");
        all.put(
                "error-400",
                new Answer(
                        "errors",
                        400,
                        form(unasked).post(BASE + "requests." + format).then()));
        all.put("error-403", new Answer("errors", 403, get("requests" + at + "&api_key=msk_wrong")));
        all.put("error-404", new Answer("errors", 404, get("services/no.such" + at)));
        all.put(
                "error-405",
                new Answer("errors", 405, given().delete(BASE + "requests" + at).then()));
        return all;
    }

    private static ValidatableResponse get(String path) {
        return given().get(BASE + path).then();
    }
}
