package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That each package says whom it may use: its package-info, or that of the feature it is a part of, names every feature it imports. */
class NeighboursTest {
    private static final Path ROOT = Path.of("src/main/java/org/mashangjian");
    private static final String INFO = "package-info.java";
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?org\\.mashangjian\\.([a-z]+)\\.", Pattern.MULTILINE);
    private static final String ALL = "May use every feature";

    @Test
    void every_package_names_the_features_it_uses() throws IOException {
        var unnamed = new TreeMap<String, Set<String>>();
        try (var folders = Files.walk(ROOT)) {
            for (var folder : folders.filter(Files::isDirectory)
                    .filter(it -> !it.equals(ROOT))
                    .toList()) {
                collect(folder, unnamed);
            }
        }
        assertEquals(Map.of(), unnamed);
    }

    private static void collect(Path folder, Map<String, Set<String>> unnamed) throws IOException {
        var said = said(folder);
        var feature = ROOT.relativize(folder).getName(0).toString();
        var used = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(it -> used.add(it.group(1)));
            }
        }
        used.remove(feature);
        used.removeIf(it -> said.contains(ALL) || said.matches("(?s).*\\b" + it + "\\b.*"));
        if (!used.isEmpty()) {
            unnamed.put(ROOT.relativize(folder).toString(), used);
        }
    }

    /** By it and the packages it lies in. */
    private static String said(Path folder) throws IOException {
        var said = new StringBuilder();
        for (var at = folder; !at.equals(ROOT); at = at.getParent()) {
            var info = at.resolve(INFO);
            said.append(Files.exists(info) ? Files.readString(info) : "");
        }
        return said.toString();
    }
}
