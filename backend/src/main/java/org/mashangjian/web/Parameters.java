package org.mashangjian.web;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Query parameters: the documented ones, well formed, or 400. */
public final class Parameters {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;
    private static final int LONGEST_NUMBER = 9;
    private static final int LONGEST_WORDS = 100;
    private static final int DATE_LENGTH = 10;
    private static final Pattern CURSOR = Pattern.compile("&cursor=[^&]*");

    private Parameters() {}

    /** Refuses a call that carries any other parameter than these. */
    public static void only(UriInfo uri, String... known) {
        var allowed = Set.of(known);
        for (var name : uri.getQueryParameters().keySet()) {
            if (!allowed.contains(name)) {
                throw Refusal.malformed(name, "unknown_parameter");
            }
            if (uri.getQueryParameters().get(name).stream().anyMatch(Parameters::isUnreadable)) {
                throw Refusal.malformed(name, "control_character");
            }
        }
    }

    private static boolean isUnreadable(String value) {
        return value.codePoints()
                .anyMatch(point -> Character.isISOControl(point)
                        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** How many items a page holds: 1 to 100, 20 where nothing is said. */
    public static int limit(String limit) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit.isEmpty() || limit.length() > LONGEST_NUMBER || !limit.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refusal.malformed("limit", "wrong_type");
        }
        var number = Integer.parseInt(limit);
        if (number < 1 || number > MOST) {
            throw Refusal.malformed("limit", "out_of_range");
        }
        return number;
    }

    /** The id in a parameter, or null where it is not given. */
    public static UUID id(String name, String value) {
        return value == null ? null : Uuids.read(value).orElseThrow(() -> Refusal.malformed(name, "not_a_uuid"));
    }

    /** The constant in a parameter, or null where it is not given. */
    public static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        try {
            return value == null ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException broken) {
            throw Refusal.malformed(name, "unknown_value");
        }
    }

    /** true or false, or null where it is not given. */
    public static Boolean flag(String name, String value) {
        if (value == null) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.malformed(name, "wrong_type");
        }
        return Boolean.valueOf(value);
    }

    /** An RFC 3339 time with offset, or null where it is not given. */
    public static Instant instant(String name, String value) {
        try {
            return value == null
                    ? null
                    : Cursor.sane(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeParseException broken) {
            throw Refusal.malformed(name, "wrong_type");
        }
    }

    /** An ISO date of a year in four digits, or null where it is not given. */
    public static LocalDate date(String name, String value) {
        try {
            if (value != null && value.length() != DATE_LENGTH) {
                throw Refusal.malformed(name, "wrong_type");
            }
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException broken) {
            throw Refusal.malformed(name, "wrong_type");
        }
    }

    /** Words to search for, at most 100 characters, or null where there are none. */
    public static String words(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST_WORDS) {
            throw Refusal.malformed(name, "too_long");
        }
        return value;
    }

    /** The beginning of a division code (GB/T 2260): 2 to 12 digits, or null where it is not given. */
    public static String division(String name, String value) {
        if (value != null && !value.matches("[0-9]{2,12}")) {
            throw Refusal.malformed(name, "wrong_form");
        }
        return value;
    }

    /** The next page's address without its host, which a caller could make up. */
    static String next(UriInfo uri, String cursor) {
        var here = uri.getRequestUri();
        var others = here.getRawQuery() == null
                ? ""
                : CURSOR.matcher("&" + here.getRawQuery()).replaceAll("");
        // a cursor has only characters that stand in a query as they are
        return here.getRawPath() + "?cursor=" + cursor + others;
    }

    /** A personal page: never kept, with a link to the next one (RFC 8288). */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        if (page.next() != null) {
            var next = next(uri, page.next());
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
