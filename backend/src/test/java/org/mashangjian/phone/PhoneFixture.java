package org.mashangjian.phone;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;

/** A phone nobody else has, and what its owner gets to read. */
public record PhoneFixture(String number) {
    public static PhoneFixture fresh() {
        return new PhoneFixture(
                "13" + (100_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 899_999_999)));
    }

    public ValidatableResponse asksForCode(String purpose) {
        return asksForCode(purpose, UUID.randomUUID().toString());
    }

    public ValidatableResponse asksForCode(String purpose, String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("phone", number, "purpose", purpose))
                .post("/api/v1/one-time-codes")
                .then();
    }

    /** Asks for a code and reads it. */
    public String code(String purpose) {
        asksForCode(purpose).statusCode(202);
        Outbox.send(Channel.sms);
        var sent = SmsGateway.sentTo(number);
        return sent.get(sent.size() - 1).get("code").asText();
    }

    /** Another code than the one that was sent. */
    public static String wrong(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }
}
