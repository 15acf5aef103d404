package org.mashangjian.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What people call what an id stands for. */
@ApplicationScoped
class ShownNames {
    private static final Map<String, String> NAMES = Map.of(
            "venueId", "SELECT name FROM venue WHERE id = ?",
            "receptionDayId", "SELECT held_on::text FROM reception_day WHERE id = ?",
            "topicCallId", "SELECT title FROM topic_call WHERE id = ?",
            "discussionId", "SELECT title FROM discussion WHERE id = ?",
            "kindId", "SELECT name FROM statement_kind WHERE id = ?",
            "parentId", "SELECT name FROM committee WHERE id = ?",
            "plenarySessionId", "SELECT term_number || '-' || number FROM proposal_session WHERE id = ?",
            "unitId", "SELECT name FROM unit WHERE id = ?",
            "importId", "SELECT list FROM import WHERE id = ?");

    @Inject
    Sql sql;

    /** @param field of the export's body; a value that is no id stays as it is */
    String of(String field, String value) {
        var name = NAMES.get(field);
        return name == null
                ? value
                : sql.one(name, row -> row.string(1), UUID.fromString(value)).orElse(value);
    }
}
