package org.mashangjian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Reads notices, old ones too. */
@ApplicationScoped
class ConsentQueries {
    /** In force for the committee asked about: its own newest, else the general newest. */
    private static final String SELECT = """
            SELECT n.version, n.committee_id, n.text_zh, n.text_en, n.valid_from, n.made_at, a.name,
                   n.version = (SELECT f.version FROM consent_notice f
                       WHERE (f.committee_id = %s OR f.committee_id IS NULL)
                         AND f.valid_from <= now() AND f.valid_until > now()
                       ORDER BY f.committee_id NULLS LAST, f.valid_from DESC LIMIT 1)
            FROM consent_notice n LEFT JOIN account a ON a.id = n.account_id
            """;

    private static final String ONE = SELECT.formatted("n.committee_id") + "WHERE n.version = ?";
    private static final String OF_COMMITTEE = SELECT.formatted("?")
            + "WHERE n.committee_id = ? OR n.committee_id IS NULL ORDER BY n.valid_from DESC, n.version LIMIT 200";

    @Inject
    Sql sql;

    Optional<ConsentApi.Version> find(String version) {
        return sql.one(ONE, ConsentQueries::read, version);
    }

    /** The committee's own and the general ones, newest first. */
    List<ConsentApi.Version> list(UUID committeeId) {
        return sql.list(OF_COMMITTEE, ConsentQueries::read, committeeId, committeeId);
    }

    private static ConsentApi.Version read(Row row) throws SQLException {
        return new ConsentApi.Version(
                row.string(1),
                row.uuid(2),
                row.string(3),
                row.string(4),
                row.instant(5),
                row.flag(8),
                row.instant(6),
                row.string(7));
    }
}
