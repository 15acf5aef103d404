package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small: no file over 250 lines, nine of ten at most 150, the median at most 50. */
class FileSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "src/main/resources/db", "bench", "deploy"})
    void no_file_is_over_250_lines(String folder) {
        var large = new TreeMap<>(lines(Path.of(folder)));
        assertTrue(!large.isEmpty(), "the sources are read");
        large.values().removeIf(count -> count <= 250);
        assertEquals(Map.of(), large);
    }

    @Test
    void the_median_of_main_is_at_most_50_and_nine_of_ten_at_most_150() {
        var counts = lines(Path.of("src/main/java")).values().stream().sorted().toList();
        assertTrue(counts.get(counts.size() / 2) <= 50, () -> "median " + counts.get(counts.size() / 2));
        assertTrue(
                counts.get(counts.size() * 9 / 10) <= 150, () -> "nine of ten " + counts.get(counts.size() * 9 / 10));
    }

    @Test
    void every_feature_says_its_purpose() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/mashangjian"))) {
            assertEquals(
                    List.of(),
                    folders.filter(Files::isDirectory)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                            .toList());
        }
    }

    /** What a migration is called says what it does. */
    @Test
    void migrations_are_named_by_a_sentence() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            files.forEach(file -> assertTrue(
                    file.getFileName().toString().matches("V[0-9]{4}__[a-z]+(_[a-z0-9]+)+\\.sql"), file::toString));
        }
    }

    private static Map<Path, Integer> lines(Path folder) {
        var lines = new TreeMap<Path, Integer>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file)
                            && Arrays.asList("java", "sql", "mjs", "js", "sh", "py")
                                    .contains(file.toString().replaceAll(".*\\.", "")))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .forEach(file -> lines.put(file, count(file)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return lines;
    }

    private static int count(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
