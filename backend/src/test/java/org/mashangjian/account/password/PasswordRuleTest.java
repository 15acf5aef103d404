package org.mashangjian.account.password;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.web.Refusal;

class PasswordRuleTest {
    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234567",
                "111111111111111",
                "1234567890123456",
                "qwertyuiopasdfgh",
                "abcabcabcabcabcabc",
                "iloveyouiloveyou",
                "mashang-demo-2026",
                "liuyeqing-liuyeqing",
                "Password Password"
            })
    void what_is_tried_first_is_refused(String password) {
        assertEquals("password_common", refused(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "fourteen chars", "十四个汉字还不够长度请再加"})
    void fewer_than_15_characters_are_refused(String password) {
        assertEquals("password_too_short", refused(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yellow river ferry at dusk",
                "黄河渡口的晚风吹过水车旁边",
                "lantern-53-gravel-otter",
                "🌊🏮🐑🚲🌾🎐🧂🪁🍐🧭🪵🎋🛶🌉🪻"
            })
    void words_in_a_row_are_taken(String password) {
        // thirteen Chinese characters are too few
        var long_enough = password + (password.startsWith("黄河") ? "听见了" : "");
        assertDoesNotThrow(() -> rule.check("password", long_enough, List.of("liuyeqing", "柳叶青")));
    }

    @Test
    void the_longest_password_is_measured_in_a_moment() {
        var random = new Random(7);
        var longest = random.ints(128, '!', '~').mapToObj(Character::toString).collect(Collectors.joining());
        assertTimeout(Duration.ofSeconds(5), () -> rule.check("password", longest, List.of()));
    }

    private String refused(String password) {
        var refusal = assertThrows(Refusal.class, () -> rule.check("password", password, List.of("liuyeqing", "柳叶青")));
        assertEquals("password", refusal.violations().get(0).field());
        return refusal.violations().get(0).code();
    }
}
