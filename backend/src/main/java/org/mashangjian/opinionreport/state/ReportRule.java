package org.mashangjian.opinionreport.state;

import java.time.Instant;
import java.util.function.Predicate;
import org.mashangjian.lifecycle.Rule;

/** What must hold for a move beside the state it starts from; the name is the key of what is said where it does not. */
enum ReportRule implements Rule<ReportFacts> {
    holds_residents_words(ReportFacts::asksConsent),
    /** What a resident refused by their own receipt, they alone allow. */
    not_refused_by_receipt(facts -> !facts.refusedByReceipt()),
    /** Neither internal, nor with a resident's words in it, nor against its author's will. */
    author_agrees_to_publish(ReportFacts::publishable),
    not_published_yet(facts -> !facts.published()),
    is_published(ReportFacts::published);

    private final Predicate<ReportFacts> condition;

    ReportRule(Predicate<ReportFacts> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(ReportFacts facts, Instant at) {
        return condition.test(facts);
    }
}
