package org.mashangjian.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.web.Text;

/** Standards and checks as they go in and out. */
final class StandardApi {
    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    private StandardApi() {}

    /** @param committeeId null for one that is there for all */
    @Schema(name = "StandardSet")
    record Kept(UUID id, UUID committeeId, String name, List<Item> items) {
        static Kept of(StandardSet set) {
            return new Kept(
                    set.id(),
                    set.committeeId(),
                    set.name(),
                    set.items().stream()
                            .map(item -> new Item(item.code(), item.text()))
                            .toList());
        }
    }

    @Schema(name = "Standard")
    record Item(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Text(max = 200) String text) {}

    @Schema(name = "StandardSetList")
    record Listing(List<Kept> items) {}

    @Schema(name = "StandardSetSubmission")
    record New(
            @NotNull UUID committeeId,
            @NotNull @Text(max = 40) String name,
            @NotEmpty @Size(max = 40) List<@NotNull @Valid Item> items) {}

    @Schema(name = "StandardSetChange")
    record Change(
            @NotNull @Text(max = 40) String name,
            @NotEmpty @Size(max = 40) List<@NotNull @Valid Item> items) {}

    /** @param checkedAt null where nobody has looked yet */
    @Schema(name = "Conformance")
    record Conformance(UUID venueId, UUID setId, String name, int met, Instant checkedAt, List<Checked> items) {}

    @Schema(name = "ConformanceFinding")
    record Checked(String code, String text, boolean met, String note, List<HungPhoto> photos) {}

    @Schema(name = "ConformanceList")
    record Conformances(List<Conformance> items) {}

    @Schema(name = "ConformanceChange")
    record Check(@NotEmpty @Size(max = 40) List<@NotNull @Valid Entry> items) {}

    @Schema(name = "ConformanceEntry")
    record Entry(
            @NotNull @Pattern(regexp = CODE) String code,
            boolean met,
            @Text(max = 500, lines = true) String note,
            @Size(max = 3) List<@NotNull UUID> photoIds) {}
}
