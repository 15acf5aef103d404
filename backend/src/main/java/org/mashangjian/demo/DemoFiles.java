package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files under {@code demo/}. */
@ApplicationScoped
class DemoFiles {
    private static final int REQUEST_FILES = 8;

    record Division(String code, String name, String level, String parent) {}

    record Committee(
            String key,
            String code,
            String name,
            String officialName,
            String level,
            String divisionCode,
            String parent,
            String phone) {}

    record Unit(String key, String committee, String kind, String name, String phone) {}

    record Point(Double lat, Double lon) {}

    record Venue(
            String key,
            String committee,
            String kind,
            String studioCategory,
            String name,
            String brand,
            String divisionCode,
            String address,
            String phone,
            String openingHours,
            Point point,
            String introduction) {}

    record Code(String code, String kind, String venue, String member, String label, String place, boolean revoked) {}

    record Hours(int weekday, String from, String to) {}

    record Place(String venue, List<Hours> hours) {}

    record Leave(int fromDays, int toDays) {}

    record Member(
            String key,
            String committee,
            String name,
            List<String> levels,
            String sector,
            List<String> expertise,
            List<String> languages,
            String title,
            String introduction,
            List<Place> placements,
            List<Leave> leave) {}

    record Grant(String role, String committee, String venue, String unit) {}

    record Account(String username, String name, String member, List<Grant> roles) {}

    record RequestPlace(String text, Point point) {}

    record Contact(String name, String phone) {}

    record Request(
            String venue,
            String qrCode,
            String channel,
            String title,
            String content,
            String category,
            String member,
            RequestPlace place,
            Contact contact,
            boolean wantsReply,
            boolean aboutStaff,
            String urgency,
            String visibility,
            double submittedDaysAgo,
            List<Step> steps) {}

    /** One verb. @param afterHours since the verb before */
    record Step(
            String verb,
            double afterHours,
            String by,
            String from,
            String member,
            String account,
            String reasonCode,
            String channel,
            String note,
            String reason,
            String content,
            Integer promisedInDays,
            Integer workdays,
            String solved,
            Integer answerRating,
            Integer outcomeRating,
            String comment,
            Integer count,
            String unit,
            List<String> assisting,
            String number,
            String of) {}

    @Inject
    ObjectMapper json;

    <T> List<T> read(String file, TypeReference<List<T>> type) {
        try (var input = DemoFiles.class.getResourceAsStream("/demo/" + file + ".json")) {
            return reader(type).readValue(input);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/" + file + ".json cannot be read", unreadable);
        }
    }

    /** All requests, the oldest first. */
    List<Request> requests() {
        var all = new ArrayList<Request>();
        for (var file = 1; file <= REQUEST_FILES; file++) {
            all.addAll(read("requests-" + file, new TypeReference<List<Request>>() {}));
        }
        all.sort((a, b) -> Double.compare(b.submittedDaysAgo(), a.submittedDaysAgo()));
        return all;
    }

    private ObjectReader reader(TypeReference<?> type) {
        return json.copy()
                .addMixIn(Step.class, StepNames.class)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                .readerFor(type);
    }

    /** {@code do} is no name in Java. */
    private interface StepNames {
        @com.fasterxml.jackson.annotation.JsonProperty("do")
        String verb();
    }
}
