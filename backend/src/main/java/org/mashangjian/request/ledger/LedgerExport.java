package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.exchange.ExportQuery;
import org.mashangjian.exchange.Exportable;
import org.mashangjian.exchange.ExportedList;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.web.Refusal;

/** The ledger of a venue or a member as a file: the same lines as on the page and on paper, so no contact either. */
@ApplicationScoped
class LedgerExport implements Exportable {
    @Inject
    LedgerReaders readers;

    @Inject
    LedgerQuestions questions;

    @Inject
    LedgerQueries ledger;

    @Inject
    LedgerColumns columns;

    @Override
    public ExportedList list() {
        return ExportedList.ledger;
    }

    @Override
    public void write(ExportQuery query, Caller caller, Locale language, Sheet sheet) {
        var filter = filter(query);
        sheet.row(columns.headings(language).toArray());
        ledger.each(
                filter,
                caller,
                language,
                line -> sheet.row(columns.texts(line, language).toArray()));
    }

    private LedgerFilter filter(ExportQuery query) {
        var asked = LedgerAsked.of(query);
        if (query.venueId() != null) {
            return questions.all(readers.venue(query.venueId()).id(), null, asked, 0);
        }
        if (query.memberId() == null) {
            throw Refusal.broken("venueId", "required");
        }
        return questions.all(null, readers.member(query.memberId()).id(), asked, 0);
    }
}
