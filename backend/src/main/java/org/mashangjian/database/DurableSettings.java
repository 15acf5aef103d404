package org.mashangjian.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Whether the database keeps what it acknowledged through a loss of power. */
@ApplicationScoped
public class DurableSettings {
    @Inject
    Sql sql;

    /** The settings that are off and must be on, as operators know them. */
    public List<String> off() {
        return Stream.of("fsync", "full_page_writes", "synchronous_commit")
                .filter(this::isOff)
                .toList();
    }

    /** Besides on, {@code synchronous_commit} has stronger and local values; all of those wait for the disk. */
    private boolean isOff(String setting) {
        return sql.one("SELECT current_setting(?)", row -> row.string(1), setting)
                .filter("off"::equals)
                .isPresent();
    }
}
