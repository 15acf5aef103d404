package org.mashangjian;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/permissions.md} from the tables that AuthorizationMatrixTest checks and the contract they are about. */
final class PermissionsPage {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final List<String> OTHERS = List.of("same-venue", "other-venue", "other-committee", "other-unit");

    private final MatrixTable table;
    private final JsonNode api;

    PermissionsPage(MatrixTable table, JsonNode api) {
        this.table = table;
        this.api = api;
    }

    String text() {
        return """
                # Who may do what

                Written by `AuthorizationMatrixTest` from `authorization-matrix.txt` and `authorization-relations.txt`, the tables of
                expected answers that it tries out, each operation of the contract as each caller; edit those, not this page.

                ✓ is done. A number is the status of the refusal: 401 no credential, 403 this step is not theirs, 404 not there for
                them, 409 not in this state. *own* has the object before them: their request, the venue they run, the committee they work
                for, what was assigned or dispatched to them. The others hold the same role for another venue or unit of the committee, or
                in another committee; *same-venue* is a member placed there to whom nothing was assigned.

                %s
                """.formatted(operationsByTag().entrySet().stream()
                .map(it -> "## " + it.getKey() + "\n\n" + grid(it.getValue()))
                .collect(Collectors.joining("\n\n")));
    }

    private String grid(Map<String, String> operations) {
        var callers = table.callers();
        var head = "| operation | "
                + callers.stream().map(PermissionsPage::heading).collect(Collectors.joining(" | "));
        var line = "|---|" + ":-:|".repeat(callers.size());
        var rows = operations.entrySet().stream().map(it -> "| `%s`<br>%s | %s |"
                .formatted(
                        it.getKey(),
                        it.getValue(),
                        callers.stream()
                                .map(caller -> table.expected(it.getKey(), caller))
                                .map(answer -> "ok".equals(answer) ? "✓" : answer)
                                .collect(Collectors.joining(" | "))));
        return Stream.concat(Stream.of(head + " |", line), rows).collect(Collectors.joining("\n"));
    }

    /** The role, and below it how far off its holder stands. */
    private static String heading(String caller) {
        var plain = caller.replace("clerk2", "clerk-other-committee").replace("office2", "office-other-committee");
        if (plain.equals("member")) {
            plain = "member-same-venue";
        }
        plain = plain.replace("assignee", "member");
        for (var far : OTHERS) {
            if (plain.endsWith("-" + far)) {
                return plain.replace("-" + far, "") + "<br>" + far;
            }
        }
        return plain + (plain.equals("nobody") || plain.equals("foreign") ? "" : "<br>own");
    }

    private Map<String, Map<String, String>> operationsByTag() {
        var byTag = new LinkedHashMap<String, Map<String, String>>();
        api.path("tags").forEach(tag -> byTag.put(tag.path("name").asText(), new TreeMap<>()));
        api.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> byTag.get(method.getValue().at("/tags/0").asText())
                        .put(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        byTag.values().removeIf(Map::isEmpty);
        return byTag;
    }
}
