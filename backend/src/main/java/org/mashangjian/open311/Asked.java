package org.mashangjian.open311;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Uuids;

/** What the list is asked for, as it stands in the query. */
final class Asked {
    private static final int MOST_IDS = 100;
    private static final int MOST_ON_A_PAGE = 1000;
    /** How far a list goes on; the rest is found by narrower dates, as every page is counted from the first. */
    private static final int MOST = 50_000;

    private Asked() {}

    /** Those named that can be ids at all; null where none are named. */
    static List<UUID> ids(String given) {
        var named = words(given);
        if (named == null) {
            return null;
        }
        if (named.size() > MOST_IDS) {
            throw Refusal.malformed("service_request_id", "wrong_length");
        }
        return named.stream().flatMap(it -> Uuids.read(it).stream()).toList();
    }

    /** What stands between commas; null where nothing does. */
    static List<String> words(String given) {
        return isAbsent(given)
                ? null
                : Arrays.stream(given.split(","))
                        .map(String::strip)
                        .map(Words::safe)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    /** Whether open or closed ones are asked for; null for both. */
    static Boolean open(String given) {
        var named = words(given);
        if (named == null) {
            return null;
        }
        if (!List.of("open", "closed").containsAll(named)) {
            throw Refusal.malformed("status", "unknown_value");
        }
        return named.contains("open") && named.contains("closed") ? null : Boolean.valueOf(named.contains("open"));
    }

    static int pageSize(String given) {
        return isAbsent(given) ? MOST_ON_A_PAGE : number("page_size", given, MOST_ON_A_PAGE);
    }

    /** From 1. */
    static int page(String given, String pageSize) {
        return isAbsent(given) ? 1 : number("page", given, MOST / pageSize(pageSize));
    }

    /** Forms send what was left empty too. */
    private static boolean isAbsent(String given) {
        return given == null || given.isBlank();
    }

    private static int number(String name, String given, int most) {
        if (!given.matches("[0-9]{1,9}")) {
            throw Refusal.malformed(name, "wrong_type");
        }
        var number = Integer.parseInt(given);
        if (number < 1 || number > most) {
            throw Refusal.malformed(name, "out_of_range");
        }
        return number;
    }
}
