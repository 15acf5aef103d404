package org.mashangjian.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the workbench calls a state, its file calls it too. */
class WorkbenchWordsTest {
    private static final Path WORKBENCH = Path.of("../client-samples/web/src/i18n/workbench");
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    /** Where the workbench has its words: a folder and a path into its file. */
    @ParameterizedTest
    @CsvSource({
        "accounts, state, administration, /accounts/state",
        "accounts, roles.role, ., /work/role",
        "qr_codes, kind, organisation, /organisation/codeKind",
        "erasures, part, privacy, /guarding/erasures/part",
        "reception_days, state, reception, /reception/state",
        "appointments, state, reception, /reception/visitor/state",
        "topic_calls, sources, consultation, /consult/source",
        "topics, source, consultation, /consult/source",
        "topics, state, consultation, /consult/topicState",
        "consultations, state, consultation, /consult/state",
        "consultations, level, consultation, /consult/level",
        "consultations, format, consultation, /consult/format",
        "consultation_plans, state, consultation, /consult/planState",
        "discussions, state, discussion, /moderation/course",
        "statements, state, discussion, /moderation/state",
        "answer_templates, scope, desk, /template/for",
        "committees, level, organisation, /organisation/level"
    })
    void a_state_has_one_word(String list, String column, String folder, String path) throws IOException {
        for (var language : LANGUAGES) {
            var file = WORKBENCH.resolve(folder).resolve(language + ".json");
            var shown = new TreeMap<String, String>();
            var written = new TreeMap<String, String>();
            var words = new ShownWords(ExportedList.valueOf(list), Locale.forLanguageTag(language), ZoneOffset.UTC);
            for (var constant :
                    new ObjectMapper().readTree(Files.readString(file)).at(path).properties()) {
                var word = words.filter(column, constant.getKey()).value();
                if (!word.equals(constant.getKey())) {
                    shown.put(constant.getKey(), constant.getValue().asText());
                    written.put(constant.getKey(), word);
                }
            }
            assertEquals(shown, written, list + "." + column);
            assertTrue(written.size() > 1, file + " has no words at " + path);
        }
    }
}
