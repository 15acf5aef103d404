package org.mashangjian.docs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mashangjian.web.ProblemType;

@QuarkusTest
class DocsTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Test
    void the_short_address_leads_to_the_page() {
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", equalTo("/docs/"));
    }

    @Test
    void all_that_the_page_loads_is_served_here() {
        var page = given().get("/docs/").then().statusCode(200).extract().asString();
        var links = LINK.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertFalse(links.isEmpty());
        links.forEach(link -> {
            assertEquals('/', link.charAt(0), link);
            given().get(link).then().statusCode(200);
        });
    }

    @Test
    void the_page_holds_no_script_of_its_own() {
        var page = given().get("/docs/").asString();
        assertFalse(Pattern.compile("<script>|<script [^>]*>[^<]|\\son\\w+=")
                .matcher(page)
                .find());
    }

    @Test
    void the_page_s_library_alone_may_write_inline_styles() {
        var policy = "Content-Security-Policy";
        given().get("/docs/").then().header(policy, containsString("style-src 'self' 'unsafe-inline'"));
        given().get("/s/nobody-knows").then().header(policy, not(containsString("unsafe")));
        given().get("/api/v1/venues").then().header(policy, not(containsString("unsafe")));
    }

    @Test
    void every_type_of_problem_leads_to_its_explanation() {
        var page = given().get("/docs/problems").then().statusCode(200).contentType(startsWith("text/html"));
        for (var type : ProblemType.values()) {
            var uri = type.uri();
            page.body(containsString("id=\"" + uri.substring(uri.indexOf('#') + 1) + "\""));
        }
        page.body(containsString("需要先登录"), containsString("Please sign in first"));
    }
}
