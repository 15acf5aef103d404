package org.mashangjian.venue;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.exchange.ImportRow;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Violations;

/** Reads rows into what the API would be sent, by the same rules. */
final class VenueRows {
    private static final Map<String, String> COLUMNS =
            Map.of("point.lat", VenueColumns.LATITUDE, "point.lon", VenueColumns.LONGITUDE);
    private final UUID committeeId;
    private final Validator validator;
    private final Map<String, Venue.Kind> kinds = new HashMap<>();
    private final Map<String, Venue.StudioCategory> categories = new HashMap<>();

    VenueRows(UUID committeeId, Validator validator) {
        this.committeeId = committeeId;
        this.validator = validator;
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var kind : Venue.Kind.values()) {
                kinds.put(kind.name(), kind);
                kinds.put(Messages.text("exchange", language, "kind." + kind), kind);
            }
            for (var category : Venue.StudioCategory.values()) {
                categories.put(category.name(), category);
                categories.put(Messages.text("exchange", language, "category." + category), category);
            }
        }
        kinds.putAll(Map.of("委员工作站", Venue.Kind.station, "委员工作室", Venue.Kind.studio));
    }

    /** The description, or null where the row cannot be read into one; what is wrong is noted on the row. */
    VenueDescription read(ImportRow row) {
        var kind = constant(row, VenueColumns.KIND, kinds);
        var category = constant(row, VenueColumns.STUDIO_CATEGORY, categories);
        var form = new VenueRecordApi.New(
                committeeId,
                kind,
                category,
                row.text(VenueColumns.NAME),
                row.text(VenueColumns.BRAND),
                row.text(VenueColumns.DIVISION),
                row.text(VenueColumns.ADDRESS),
                row.text(VenueColumns.PHONE),
                row.text(VenueColumns.HOURS),
                row.text(VenueColumns.GROUP_LINK),
                row.text(VenueColumns.INTRODUCTION),
                point(row));
        var broken = Violations.of(new ConstraintViolationException(validator.validate(form)));
        broken.stream()
                .filter(it -> !it.field().equals(VenueColumns.KIND) || row.text(VenueColumns.KIND) == null)
                .forEach(it -> row.problem(COLUMNS.getOrDefault(it.field(), it.field()), it.code()));
        if (category != null && kind != null && kind != Venue.Kind.studio) {
            row.problem(VenueColumns.STUDIO_CATEGORY, "only_for_studios");
        }
        return broken.isEmpty() ? form.description() : null;
    }

    private static <T> T constant(ImportRow row, String column, Map<String, T> known) {
        var text = row.text(column);
        var found = text == null ? null : known.get(text.toLowerCase(Locale.ROOT));
        if (text != null && found == null) {
            row.problem(column, "unknown_value");
        }
        return found;
    }

    private static VenueRecordApi.PointForm point(ImportRow row) {
        var lat = number(row, VenueColumns.LATITUDE);
        var lon = number(row, VenueColumns.LONGITUDE);
        return lat == null && lon == null ? null : new VenueRecordApi.PointForm(lat, lon);
    }

    private static Double number(ImportRow row, String column) {
        var text = row.text(column);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException none) {
            row.problem(column, "wrong_type");
            return null;
        }
    }
}
