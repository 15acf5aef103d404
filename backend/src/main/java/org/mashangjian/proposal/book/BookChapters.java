package org.mashangjian.proposal.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.print.BookText;
import org.mashangjian.print.DocumentText;
import org.mashangjian.proposal.view.FilingNumber;
import org.mashangjian.web.Messages;

/**
 * Reads filed proposals with their replies, some at a time in filing order, as chapters: so many, or fewer where they are long, that
 * a part of the book is laid out within little memory.
 */
@ApplicationScoped
class BookChapters {
    private static final String BUNDLE = "proposalpaper";
    private static final int MOST_CHARACTERS = 60_000;
    private static final String READ = """
            SELECT p.filing_number, c.code, s.term_number, s.number, p.subject, p.proposer_name,
                   (SELECT string_agg(o.name, '、' ORDER BY o.position) FROM proposal_cosigner o WHERE o.proposal_id = p.id AND o.answer),
                   p.situation, p.analysis, p.recommendations,
                   (SELECT string_agg(u.name || chr(10) || a.reply || coalesce(chr(10) || a.promise, ''), chr(10) ORDER BY a.round, a.id)
                    FROM proposal_assignment a JOIN unit u ON u.id = a.unit_id
                    WHERE a.proposal_id = p.id AND a.duty <> 'assisting' AND a.reply IS NOT NULL),
                   p.result_class, f.process_rating, f.result_rating
            FROM proposal p JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
                 LEFT JOIN LATERAL (SELECT o.process_rating, o.result_rating FROM proposal_feedback o
                                    WHERE o.proposal_id = p.id ORDER BY o.round DESC LIMIT 1) f ON true
            WHERE p.session_id = ? AND p.filing_number > ? AND p.id <> ALL (?::uuid[]) ORDER BY p.filing_number LIMIT ?
            """;

    /** A chapter, and the number to go on after. */
    record Numbered(int number, BookText.Chapter chapter) {}

    @Inject
    Sql sql;

    int count(UUID sessionId, List<UUID> kept) {
        return sql.one(
                        "SELECT count(*) FROM proposal WHERE session_id = ? AND filing_number IS NOT NULL AND id <> ALL (?::uuid[])",
                        row -> row.integer(1),
                        sessionId,
                        kept)
                .orElseThrow();
    }

    /** At least one where there is one. @param kept proposals that there are not for who asks */
    List<Numbered> after(UUID sessionId, int number, List<UUID> kept, int most, Locale language) {
        return fitting(sql.list(READ, row -> read(row, language), sessionId, number, kept, most));
    }

    private static List<Numbered> fitting(List<Numbered> read) {
        var characters = 0;
        for (var i = 0; i < read.size(); i++) {
            characters += read.get(i).chapter().length();
            if (i > 0 && characters > MOST_CHARACTERS) {
                return read.subList(0, i);
            }
        }
        return read;
    }

    private static Numbered read(Row row, Locale language) throws SQLException {
        var number = row.integer(1);
        var lines = new ArrayList<DocumentText.Line>();
        add(lines, "book.situation", row.string(8), language);
        add(lines, "book.analysis", row.string(9), language);
        add(lines, "book.recommendations", row.string(10), language);
        add(lines, "book.reply", row.string(11), language);
        if (row.string(12) != null) {
            add(lines, "book.class", text("class." + row.string(12), language), language);
        }
        if (row.string(13) != null) {
            var process = text("satisfaction." + row.string(13), language);
            var result = text("satisfaction." + row.string(14), language);
            add(lines, "book.rating", text("book.rated", language, process, result), language);
        }
        var by = row.string(7) == null
                ? text("book.by", language, row.string(6))
                : text("book.by_with", language, row.string(6), row.string(7));
        var filing = FilingNumber.of(row.string(2), row.integer(3), row.integer(4), number);
        return new Numbered(number, new BookText.Chapter(filing, row.string(5), by, lines));
    }

    private static void add(List<DocumentText.Line> lines, String label, String value, Locale language) {
        if (value != null) {
            lines.add(new DocumentText.Line(text(label, language), value));
        }
    }

    private static String text(String key, Locale language, Object... values) {
        return Messages.text(BUNDLE, language, key, values);
    }
}
