package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashangjian.event.Actor;
import org.mashangjian.request.RequestDecline;
import org.mashangjian.request.RequestEvent;

class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    static List<String> bundles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertEquals(
                new TreeSet<>(read(bundle).stringPropertyNames()),
                new TreeSet<>(read(bundle + "_en").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_put_in_the_same_values(String bundle) throws IOException {
        var english = read(bundle + "_en");
        read(bundle)
                .forEach((key, text) -> assertEquals(
                        values((String) text), values(english.getProperty((String) key)), () -> bundle + ": " + key));
    }

    /** An apostrophe begins a quotation in a MessageFormat and is lost where it stands alone. */
    @ParameterizedTest
    @MethodSource("bundles")
    void every_apostrophe_is_shown(String bundle) throws IOException {
        read(bundle + "_en").forEach((key, text) -> {
            // what a value is formatted as does not matter here
            var plain = ((String) text).replaceAll("\\{([0-9]),[^}]*}", "{$1}");
            var shown = new MessageFormat(plain, Locale.ENGLISH).format(new Object[] {"", "", "", "", ""});
            var wanted = plain.replace("''", "'").replaceAll("\\{[0-9][^}]*}", "");
            assertEquals(wanted, shown, () -> bundle + ": " + key);
        });
    }

    @Test
    void the_english_is_english_and_the_chinese_is_chinese() throws IOException {
        for (var bundle : bundles()) {
            var english = read(bundle + "_en");
            // the brand stands on posters in both scripts
            english.remove("poster.brand");
            english.forEach((key, text) -> assertFalse(
                    Pattern.compile("\\p{IsHan}").matcher((String) text).find(), () -> bundle + ": " + key));
        }
        assertEquals("没有找到", Messages.text("problems", Locale.SIMPLIFIED_CHINESE, "not_found.title"));
        assertEquals("没有找到", Messages.text("problems", Locale.FRENCH, "not_found.title"));
    }

    @Test
    void every_problem_has_title_and_detail() {
        for (var language : LANGUAGES) {
            for (var type : ProblemType.values()) {
                assertFalse(Messages.text("problems", language, type + ".title").isBlank());
                assertFalse(
                        Messages.text("problems", language, type + ".detail").isBlank());
            }
        }
    }

    @Test
    void every_event_of_a_request_is_told_in_the_timeline() {
        for (var language : LANGUAGES) {
            for (var event : RequestEvent.class.getPermittedSubclasses()) {
                var kind = event.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT);
                var text = Messages.text("request", language, "timeline." + kind, "NOTE");
                assertFalse(text.isBlank(), kind);
                var plain = Messages.textOr(text, "request", language, "timeline." + kind + ".plain", "");
                assertFalse(plain.endsWith("：") || plain.endsWith(": "), () -> kind + " without a note: " + plain);
            }
        }
    }

    @Test
    void every_actor_and_every_reason_to_decline_has_its_words() {
        for (var language : LANGUAGES) {
            for (var kind : Actor.Kind.values()) {
                assertFalse(Messages.text("request", language, "actor." + kind).isBlank());
            }
            for (var reason : RequestDecline.Reason.values()) {
                assertFalse(
                        Messages.text("request", language, "decline." + reason).isBlank());
            }
        }
    }

    @Test
    void every_notice_that_can_be_made_has_its_words() throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/mashangjian/notification/RequestNotices.java"));
        var types = Pattern.compile("\"(request\\.[a-z_]+)\"").matcher(source);
        var known = read("notices");
        var count = 0;
        while (types.find()) {
            assertTrue(known.containsKey(types.group(1)), types.group(1));
            count++;
        }
        assertTrue(count > 10, "the source is read");
    }

    /** Codes that the sources give to Refusal.broken and Refusal.malformed. */
    @Test
    void every_violation_the_code_can_name_has_its_message() throws IOException {
        var given = Pattern.compile("Refusal\\.(?:broken|malformed)\\([^;]*?\"([a-z0-9_]+)\"\\s*\\)");
        var known = read("problems");
        var count = 0;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = given.matcher(Files.readString(file));
                while (matcher.find()) {
                    var code = matcher.group(1);
                    assertTrue(known.containsKey("violation." + code), () -> file + ": violation." + code);
                    count++;
                }
            }
        }
        assertTrue(count > 30, "the sources are read");
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split("(?=\\{[0-9])"))
                .filter(part -> part.matches("(?s)\\{[0-9].*"))
                .map(part -> part.substring(0, 2))
                .sorted()
                .distinct()
                .toList();
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
            properties.load(file);
        }
        return properties;
    }
}
