package org.mashangjian.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A span of the week in which a member is at a venue.
 *
 * @param weekday 1 is Monday
 * @param from local time, {@code 09:00}
 */
@Schema(name = "DutyHours")
public record Hours(
        @Min(1) @Max(7) int weekday,
        @NotNull @Pattern(regexp = Hours.TIME) String from,
        @NotNull @Pattern(regexp = Hours.TIME) String to) {
    static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    /** SQL that gives the hours of placement {@code p} as an array of texts for {@link #of}. */
    static final String COLUMN = """
            ARRAY(SELECT concat_ws(' ', h.weekday, to_char(h.from_time, 'HH24:MI'), to_char(h.to_time, 'HH24:MI'))
                  FROM duty_hours h WHERE h.placement_id = p.id ORDER BY h.weekday, h.from_time)
            """;

    static List<Hours> of(List<String> column) {
        return column.stream()
                .map(text -> text.split(" "))
                .map(part -> new Hours(Integer.parseInt(part[0]), part[1], part[2]))
                .toList();
    }
}
