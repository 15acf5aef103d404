package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

/** What the ledgers of venues and of members are answered with: a page of lines, or paper. */
@ApplicationScoped
class LedgerDesk {
    @Inject
    LedgerQuestions questions;

    @Inject
    LedgerQueries ledger;

    @Inject
    PrintingLedger printing;

    @Inject
    Callers callers;

    @Inject
    Call call;

    /** @param owner asked only once the question is understood; 404 where it is not the caller's to read */
    RestResponse<Page<LedgerApi.Line>> page(
            UriInfo uri, Supplier<LedgerOwner> owner, LedgerAsked asked, String limit, String cursor) {
        Parameters.only(uri, "month", "source", "category", "state", "overdue", "limit", "cursor");
        var of = owner.get();
        var filter = questions.page(of.venueId(), of.memberId(), asked, limit, cursor);
        return Parameters.page(ledger.page(filter, callers.current(), call.language()), uri);
    }

    RestResponse<byte[]> print(UriInfo uri, Supplier<LedgerOwner> owner, LedgerAsked asked, String layout) {
        Parameters.only(uri, "month", "source", "category", "state", "overdue", "layout");
        var of = owner.get();
        var filter = questions.all(of.venueId(), of.memberId(), asked, PrintingLedger.MOST);
        return printing.print(of, filter, Parameters.constant("layout", layout, LedgerLayout.class));
    }
}
