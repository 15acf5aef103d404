package org.mashangjian;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** What some tests need otherwise than the others, in one, as each start of its own takes half a minute. */
public class Otherwise implements QuarkusTestProfile {
    /** The one other origin that may call. */
    public static final String CLIENT = "https://client.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<String, String>();
        settings.put("mashang.cors.enabled", "true");
        settings.put("mashang.cors.origins", CLIENT);
        settings.put("mashang.base-url", "https://mashang.example.org");
        settings.put("mashang.body-timeout", "6s");
        settings.put("mashang.proof.max-number", "2000");
        permit(settings, "submit-device", 2);
        permit(settings, "receipt-address", 3);
        permit(settings, "login-address", 3);
        permit(settings, "voter-address", 2);
        return settings;
    }

    private static void permit(Map<String, String> settings, String limit, int anHour) {
        settings.put("mashang.rates." + limit + ".permits", Integer.toString(anHour));
        settings.put("mashang.rates." + limit + ".period", "1h");
    }
}
