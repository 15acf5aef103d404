package org.mashangjian.request.view;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SlipResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @ParameterizedTest
    @ValueSource(strings = {"a5", "roll"})
    void who_files_for_somebody_prints_the_receipt_that_was_just_given(String size) throws IOException {
        var filed = RequestFixture.Filed.of(RequestFixture.at(venue)
                .with("channel", "walk_in")
                .with("onBehalf", true)
                .sendBy(clerk));
        var text = text(given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/slip?size=" + size)
                .then());
        assertTrue(text.contains(filed.number()), text);
        assertTrue(text.contains(filed.receipt()), text);
        assertTrue(text.contains("工作人员受理最迟"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a5", "roll"})
    void staff_print_it_again_without_the_receipt(String size) throws IOException {
        var filed = RequestFixture.at(venue).submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        var text = text(again(clerk, filed, size));
        assertTrue(text.contains(filed.number()), text);
        assertFalse(text.contains(filed.receipt()), text);
        assertFalse(text.contains("工作人员受理"), "what has happened is next no longer: " + text);
        assertTrue(text.contains("给您答复最迟"), text);
    }

    @Test
    void what_is_answered_waits_for_the_resident_alone() throws IOException {
        var filed = RequestFixture.at(venue).submit();
        clerk.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
        var text = text(again(clerk, filed, "a5"));
        assertFalse(text.contains("给您答复"), text);
        assertTrue(text.contains("请您说说是否解决"), text);
    }

    @Test
    void only_who_runs_the_venue_prints_it_again() {
        var filed = RequestFixture.at(venue).submit();
        again(Staff.clerk(VenueFixture.station().open()), filed, "a5").statusCode(404);
        again(Staff.member(venue), filed, "a5").statusCode(403);
        again(clerk, filed, "a4").statusCode(400);
        var about = RequestFixture.at(venue).with("aboutStaff", true).submit();
        again(clerk, about, "a5").statusCode(404);
        again(Staff.office(venue), about, "a5").statusCode(200);
    }

    private static ValidatableResponse again(Staff staff, RequestFixture.Filed filed, String size) {
        return staff.calls()
                .get("/api/v1/requests/" + filed.id() + "/slip?size=" + size)
                .then();
    }

    /** Without spaces and line ends, as the layout puts them anywhere. */
    private static String text(ValidatableResponse answer) throws IOException {
        var pdf = answer.statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
