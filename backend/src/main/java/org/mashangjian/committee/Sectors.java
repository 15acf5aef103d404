package org.mashangjian.committee;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
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

    private record Labelled(String code, String label) {}

    /** @param county the 23 that county committees commonly have */
    private record File(List<Sector> sectors, List<Labelled> county) {}

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private final List<CommitteeSector> county = new ArrayList<>();

    void start(@Observes @Priority(20) StartupEvent event) throws IOException {
        try (var input = Sectors.class.getResourceAsStream("/data/sectors.json")) {
            var file = json.readValue(input, File.class);
            file.county().forEach(it -> county.add(new CommitteeSector(it.code(), it.label())));
            for (var sector : file.sectors()) {
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

    /** What a committee of that level has until it keeps a list of its own. */
    List<CommitteeSector> defaults(Committee.Level level) {
        return level == Committee.Level.county
                ? List.copyOf(county)
                : sectors.values().stream()
                        .map(sector ->
                                new CommitteeSector(sector.code(), sector.name().zh()))
                        .toList();
    }

    /** Every sector there is by its code or any Chinese name it goes by: the full one, the short one, the county's. */
    public Map<String, String> codesByName() {
        var codes = new LinkedHashMap<String, String>();
        county.forEach(it -> codes.put(it.label(), it.sectorCode()));
        sectors.forEach((code, sector) -> {
            codes.put(code, code);
            codes.put(sector.shortName(), code);
            codes.put(sector.name().zh(), code);
        });
        return codes;
    }

    public boolean knows(String code) {
        return sectors.containsKey(code);
    }
}
