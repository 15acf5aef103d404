package org.mashangjian.docs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.webhook.CataloguedEvents;

@QuarkusTest
class GuideTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*|[^\"#:]+)(?:#[^\"]*)?\"");
    private static final Pattern LOADED =
            Pattern.compile("<(?:script|img|iframe|style)|\\sstyle=|\\ssrc=|\\son[a-z]+=");

    @Inject
    Guides guides;

    @Inject
    CataloguedEvents events;

    @ParameterizedTest
    @EnumSource
    void every_guide_is_served_without_anything_inline(GuideLanguage language) {
        assertEquals(10, guides.in(language).size());
        for (var guide : guides.in(language)) {
            var page = given().get(address(language, guide))
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .body(containsString("<html lang=\"" + language.tag() + "\">"))
                    .extract()
                    .asString();
            assertTrue(!LOADED.matcher(page).find(), guide.slug());
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_that_a_guide_leads_to_here_is_here(GuideLanguage language) {
        for (var guide : guides.in(language)) {
            var address = URI.create(address(language, guide));
            var page = given().get(address).asString();
            LINK.matcher(page)
                    .results()
                    .map(found -> address.resolve(found.group(1).replace("&amp;", "&")))
                    .filter(link -> link.getHost() == null)
                    .forEach(link -> assertEquals(200, given().get(link).statusCode(), guide.slug() + ": " + link));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_catalogue_of_events_is_that_of_the_service(GuideLanguage language) {
        var page = given().get("/docs/" + language + "/webhooks").then();
        assertTrue(events.all().size() > 10);
        events.all().forEach(event -> page.body(containsString("<code>" + event.type() + "</code>")));
    }

    @Test
    void a_language_leads_to_its_first_guide_and_others_are_not_found() {
        given().redirects()
                .follow(false)
                .get("/docs/en")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/docs/en/quick-start"));
        given().get("/docs/en/nothing").then().statusCode(404);
        given().get("/docs/fr/quick-start").then().statusCode(404);
    }

    private static String address(GuideLanguage language, Guide guide) {
        return "/docs/" + language + "/" + guide.slug();
    }
}
