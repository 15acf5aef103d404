package org.mashangjian.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownWordsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Map<String, ShownList> lists() throws IOException {
        try (var input = ShownWordsTest.class.getResourceAsStream("/data/shown-lists.json")) {
            return JSON.readValue(input, new TypeReference<>() {});
        }
    }

    private static ShownWords words(String list) {
        return new ShownWords(ExportedList.valueOf(list), Locale.SIMPLIFIED_CHINESE, ZONE);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    @Test
    void each_list_has_its_columns_or_an_exporter_of_its_own() throws IOException {
        var all = Arrays.stream(ExportedList.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(List.of("members", "venues", "units", "requests", "ledger"));
        assertEquals(all, new TreeSet<>(lists().keySet()));
    }

    @Test
    void each_column_and_each_filter_has_a_heading() throws IOException {
        lists().forEach((list, shown) -> {
            shown.columns().forEach(it -> assertTrue(isChinese(words(list).heading(it)), list + "." + it));
            shown.parameters()
                    .forEach((parameter, field) -> assertTrue(
                            field.equals("committeeId") || isChinese(words(list).heading(parameter)),
                            list + "." + parameter));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "accounts, state, account.administration.AccountAdministrationApi$State",
        "accounts, role, account.Role",
        "accounts, roles.role, account.Role",
        "qr_codes, kind, qrcode.QrCode$Kind",
        "audit_events, actorKind, event.Actor$Kind",
        "erasures, kind, erasure.ErasedKind",
        "erasures, part, erasure.ErasurePart",
        "reception_days, state, reception.state.ReceptionDayState",
        "appointments, state, reception.state.AppointmentState",
        "reception_frequency, least.period, reception.rota.RotaApi$Period",
        "topic_calls, sources, consultation.topic.state.TopicSource",
        "topics, source, consultation.topic.state.TopicSource",
        "topics, state, consultation.topic.state.TopicState",
        "consultations, state, consultation.session.state.ConsultationState",
        "consultations, level, consultation.session.state.ConsultationLevel",
        "consultations, format, consultation.session.state.ConsultationFormat",
        "consultation_plans, state, consultation.plan.PlanState",
        "opinion_reports, state, opinionreport.state.ReportState",
        "opinion_reports, adopted, opinionreport.state.AdoptionLevel",
        "adoptions, state, opinionreport.state.AdoptionState",
        "adoptions, level, opinionreport.state.AdoptionLevel",
        "discussions, state, statement.DiscussionState",
        "statements, state, statement.StatementState",
        "answer_templates, scope, request.template.AnswerTemplateScope",
        "committees, level, committee.Committee$Level",
        "import_problems, id, exchange.ImportedList"
    })
    void each_constant_has_a_word(String list, String column, String type) throws ClassNotFoundException {
        for (var constant : Class.forName("org.mashangjian." + type).getEnumConstants()) {
            var word = words(list).filter(column, constant.toString()).value();
            assertTrue(isChinese(word), list + "." + column + "." + constant);
        }
    }

    @Test
    void a_cell_is_a_number_or_what_its_path_leads_to() throws IOException {
        var item = JSON.readTree("""
                {"scans": 12, "seenAt": "2026-11-22T08:05:00Z", "name": "2026-11-22T08:05:00Z", "subject": null,
                 "roles": [{"role": "clerk"}, {"role": "office"}]}
                """);
        var words = words("accounts");
        assertEquals(12, words.cell("scans", item));
        assertEquals(List.of("2026-11-22 16:05"), words.cell("seenAt", item));
        assertEquals(List.of("2026-11-22T08:05:00Z"), words.cell("name", item));
        assertEquals(List.of(), words.cell("subject", item));
        assertEquals(List.of("站点工作人员", "委员会办公室"), words.cell("roles.role", item));
    }
}
