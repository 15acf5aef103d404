package org.mashangjian.committee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DivisionResourceTest {
    @Inject
    Sql sql;

    @BeforeEach
    void lay_out_a_city() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                INSERT INTO division (code, name, level, parent_code) VALUES
                    ('970100', '槐荫市', 'city', NULL), ('970102', '柳泉区', 'county', '970100'),
                    ('970102001', '柳泉街道', 'town', '970102'), ('970102002', '青杨街道', 'town', '970102'),
                    ('970203', '柳河县', 'county', NULL)
                ON CONFLICT DO NOTHING
                """));
    }

    @Test
    void they_are_found_as_one_types_name_or_code() {
        find("?q=柳").body("items.code", contains("970102", "970102001", "970203"));
        find("?q=柳泉街")
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("柳泉街道"))
                .body("items[0].level", equalTo("town"))
                .body("items[0].within", equalTo("槐荫市柳泉区"));
        find("?q=9701").body("items.code", contains("970100", "970102", "970102001", "970102002"));
        find("?q=泉").body("items", empty());
        find("?q=%25").body("items", empty());
    }

    @Test
    void those_of_a_committee_lie_within_its_own() {
        find("?q=柳&divisionCode=970100").body("items.code", contains("970102", "970102001"));
        find("?divisionCode=970102").body("items.code", contains("970102", "970102001", "970102002"));
        given().get("/api/v1/divisions?divisionCode=兰州").then().statusCode(400);
        given().get("/api/v1/divisions?name=柳").then().statusCode(400);
    }

    private static ValidatableResponse find(String query) {
        return given().get("/api/v1/divisions" + query).then().statusCode(200);
    }
}
