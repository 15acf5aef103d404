package org.mashangjian.committee;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashangjian.database.Sql;

/** The sectors (界别) of the 14th National Committee, from {@code data/sectors.json}; entered at start where missing. */
@ApplicationScoped
public class Sectors {
    private record Name(String zh, String en) {}

    private record Sector(String code, Name name, String shortName) {}

    private record File(List<Sector> sectors) {}

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    private final Map<String, Sector> sectors = new LinkedHashMap<>();

    void start(@Observes @Priority(20) StartupEvent event) throws IOException {
        try (var input = Sectors.class.getResourceAsStream("/data/sectors.json")) {
            for (var sector : json.readValue(input, File.class).sectors()) {
                sectors.put(sector.code(), sector);
                sql.run(
                        "INSERT INTO sector (code, position, name, name_en) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        sector.code(),
                        sectors.size(),
                        sector.name().zh(),
                        sector.name().en());
            }
        }
    }

    /** The name in the caller's language. */
    public String name(String code, Locale language) {
        var sector = sectors.get(code);
        return sector == null
                ? code
                : language == Locale.ENGLISH
                        ? sector.name().en()
                        : sector.name().zh();
    }

    public boolean knows(String code) {
        return sectors.containsKey(code);
    }
}
