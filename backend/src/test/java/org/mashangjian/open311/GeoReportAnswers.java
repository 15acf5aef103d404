package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.mashangjian.app.AppFixture;
import org.mashangjian.request.RequestFixture;
import org.xml.sax.SAXException;

/** Calls as a client of Open311 makes them, and looks at the form of every answer. */
final class GeoReportAnswers {
    static final String BASE = "/open311/v2/";
    static final String SERVICE = "urban.heating";
    private static final Schema SCHEMA = schema();
    private static final Path JSON_SCHEMA =
            Path.of("src/test/resources/open311/georeport.schema.json").toAbsolutePath();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private GeoReportAnswers() {}

    /** Valid by the schema of the specification, and said to be XML in UTF-8. */
    static ValidatableResponse xml(ValidatableResponse answer) {
        var body = answer.header("Content-Type", equalToIgnoringCase("text/xml; charset=utf-8"))
                .extract()
                .asString();
        assertTrue(body.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), body);
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(body)));
        } catch (SAXException | IOException broken) {
            throw new AssertionError(body, broken);
        }
        return answer;
    }

    static ValidatableResponse json(ValidatableResponse answer) {
        return answer.header("Content-Type", startsWith("application/json"));
    }

    /** Valid by that definition of the schema in JSON, which a validator that is not ours applies. */
    static ValidatableResponse json(ValidatableResponse answer, String definition) {
        var body = json(answer).extract().asString();
        var schema = SCHEMAS.getSchema(SchemaLocation.of(JSON_SCHEMA.toUri() + "#/$defs/" + definition));
        var broken = schema.validate(body, InputFormat.JSON);
        assertTrue(broken.isEmpty(), broken + "\n" + body);
        return answer;
    }

    static RequestSpecification form(Map<String, ?> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields);
    }

    /** All that has to be posted. */
    static Map<String, Object> request(AppFixture app) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("api_key", app.key());
        fields.put("service_code", SERVICE);
        fields.put("description", "五号楼暖气不热，\r\n室温只有十四度。");
        fields.put("address_id", app.venue().id().toString());
        fields.put("attribute[consent]", RequestFixture.CONSENT);
        return fields;
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            return factory.newSchema(
                    Path.of("src/test/resources/open311/georeport.xsd").toFile());
        } catch (SAXException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
