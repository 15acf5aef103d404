package org.mashangjian.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashangjian.web.Messages;

/** Empty files to fill in: the headings, and in a workbook what each column takes on a second sheet. */
@ApplicationScoped
class ImportTemplates {
    @Any
    @Inject
    Instance<Importable> targets;

    byte[] of(ImportedList list, ExchangeFormat format, Locale language) {
        var target =
                targets.stream().filter(it -> it.list() == list).findFirst().orElseThrow();
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Sheet.of(format, bytes)) {
            sheet.remark(Messages.text("exchange", language, "template.about"), about(target, language));
            sheet.row(target.columns().stream()
                    .map(key -> heading(target, key, language))
                    .toArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> about(Importable target, Locale language) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                Messages.text("exchange", language, "template.column"),
                Messages.text("exchange", language, "template.takes"),
                Messages.text("exchange", language, "template.required")));
        for (var key : target.columns()) {
            lines.add(List.of(
                    heading(target, key, language),
                    Messages.text("exchange", language, "hint." + target.list().heading(key)),
                    target.required().contains(key) ? Messages.text("exchange", language, "yes") : ""));
        }
        return lines;
    }

    private static String heading(Importable target, String key, Locale language) {
        return Messages.text("exchange", language, target.list().heading(key));
    }
}
