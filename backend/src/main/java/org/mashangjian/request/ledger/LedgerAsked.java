package org.mashangjian.request.ledger;

import org.mashangjian.exchange.ExportQuery;

/** What a ledger is asked for, as it stands in the query. */
record LedgerAsked(String month, String source, String category, String state, String overdue) {
    static LedgerAsked of(ExportQuery query) {
        var overdue = query.overdue() == null ? null : query.overdue().toString();
        return new LedgerAsked(query.month(), query.source(), query.category(), query.state(), overdue);
    }
}
