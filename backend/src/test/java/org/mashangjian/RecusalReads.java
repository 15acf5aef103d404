package org.mashangjian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@code recusal-reads.txt} says each operation tells which officials. */
final class RecusalReads {
    private static final Path TABLE = Path.of("src/test/resources/recusal-reads.txt");
    private final Map<String, Set<String>> lines = new LinkedHashMap<>();

    RecusalReads() throws IOException {
        for (var line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split("\\|");
                lines.put(
                        cells[0].strip(),
                        new TreeSet<>(Arrays.asList(cells[1].strip().split(" +"))));
            }
        }
    }

    Set<String> operations() {
        return new TreeSet<>(lines.keySet());
    }

    boolean writes(String operation) {
        return lines.get(operation).contains("writes");
    }

    /** Who finds the request by it. */
    Set<String> officials(String operation) {
        var told = new TreeSet<>(lines.get(operation));
        told.remove("nobody");
        return told;
    }
}
