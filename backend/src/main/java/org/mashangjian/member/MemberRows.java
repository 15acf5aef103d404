package org.mashangjian.member;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.exchange.ImportRow;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Violations;

/** Reads rows into what the API would be sent, by the same rules. */
final class MemberRows {
    private final UUID committeeId;
    private final Map<String, String> sectors;
    private final Validator validator;
    private final Map<String, MemberLevel> levels = new HashMap<>();

    MemberRows(UUID committeeId, Map<String, String> sectors, Validator validator) {
        this.committeeId = committeeId;
        this.sectors = sectors;
        this.validator = validator;
        for (var level : MemberLevel.values()) {
            levels.put(level.name(), level);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                levels.put(Messages.text("exchange", language, "level." + level), level);
            }
        }
        levels.putAll(Map.of("区", MemberLevel.county, "县", MemberLevel.county, "区县", MemberLevel.county));
        levels.putAll(Map.of("乡", MemberLevel.town, "镇", MemberLevel.town, "街道", MemberLevel.town));
        levels.putAll(Map.of("自治区", MemberLevel.province, "州", MemberLevel.city, "市州", MemberLevel.city));
    }

    /** The description, or null where the row cannot be read into one; what is wrong is noted on the row. */
    MemberDescription read(ImportRow row) {
        var found = new ArrayList<MemberLevel>();
        for (var word : row.many(MemberColumns.LEVELS)) {
            var level = levels.get(word.toLowerCase(Locale.ROOT).replaceFirst("级?(政协)?(委员)?$", ""));
            if (level == null) {
                row.problem(MemberColumns.LEVELS, "unknown_level");
            } else {
                found.add(level);
            }
        }
        var name = row.text(MemberColumns.SECTOR);
        var sector = name == null ? null : sectors.get(name);
        if (name != null && sector == null) {
            row.problem(MemberColumns.SECTOR, "unknown_sector");
        }
        var form = new MemberRecordApi.New(
                committeeId,
                row.text(MemberColumns.NUMBER),
                row.text(MemberColumns.NAME),
                found,
                name == null ? null : sector == null ? name : sector,
                row.many(MemberColumns.EXPERTISE),
                row.many(MemberColumns.LANGUAGES),
                row.text(MemberColumns.TITLE),
                row.text(MemberColumns.INTRODUCTION));
        var broken = Violations.of(new ConstraintViolationException(validator.validate(form)));
        broken.stream()
                .filter(it -> !it.field().equals(MemberColumns.LEVELS) || row.text(MemberColumns.LEVELS) == null)
                .forEach(it -> row.problem(column(it.field()), it.code()));
        return broken.isEmpty() && sector != null ? form.description() : null;
    }

    /** Without the place in a list. */
    private static String column(String field) {
        return field.replaceFirst("[.\\[].*", "");
    }
}
