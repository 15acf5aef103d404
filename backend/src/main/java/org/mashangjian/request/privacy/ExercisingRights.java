package org.mashangjian.request.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.erasure.ErasureAnswers;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.event.Actor;
import org.mashangjian.request.NotingRequest;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.contact.Contact;
import org.mashangjian.request.contact.Contacts;
import org.mashangjian.request.erasure.ErasingRequest;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Correction, erasure and consent taken back (PIPL art. 15, 46, 47), each in the caller's transaction and once for its key. */
@ApplicationScoped
class ExercisingRights {
    private static final List<String> KEPT = List.of("record", "answer", "audit", "backup");
    private static final List<String> KEPT_WITH_CONTENT = List.of("content", "record", "answer", "audit", "backup");

    @Inject
    Contacts contacts;

    @Inject
    ErasingRequest erasing;

    @Inject
    NotingRequest noting;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    void correct(RequestRow row, String receipt, RightsApi.Correction body) {
        var given = body.contact();
        var contact = Contact.of(given.name(), given.phone(), given.email());
        if (contact.isEmpty()) {
            throw Refusal.broken("contact", "required");
        }
        if (isNew("contact-correction", row, receipt, body)) {
            noting.changed(row.id(), clock.now(), Actor.RESIDENT, new RequestEvent.ContactCorrected());
            contacts.correct(row.id(), contact);
        }
    }

    List<ErasurePart> erase(RequestRow row, String receipt, ErasureAnswers.Ask body) {
        var parts = parts(body.scope());
        // until it is over, words and photos are what it is handled by (art. 47)
        if (body.scope() == ErasureAnswers.Scope.everything && !row.state().isTerminal()) {
            throw Refusal.of(ProblemType.illegal_transition, "erasure_not_yet").with("state", row.state());
        }
        if (!isNew("erasure", row, receipt, body)) {
            return parts;
        }
        var at = clock.now();
        var erased = new ArrayList<ErasurePart>();
        parts.stream().filter(part -> erasing.erase(row.id(), part, true, at)).forEach(erased::add);
        return erased;
    }

    /** Nothing of it is public from now on, whatever staff decided before. */
    void withdrawPublication(RequestRow row, String receipt, Object body) {
        if (isNew("publication-withdrawal", row, receipt, body) && row.publicWanted()) {
            noting.changed(row.id(), clock.now(), Actor.RESIDENT, new RequestEvent.PublicationWithdrawn());
            sql.run("UPDATE request SET public_wanted = false WHERE id = ?", row.id());
            sql.run("DELETE FROM public_request WHERE request_id = ?", row.id());
        }
    }

    static List<ErasureAnswers.Kept> kept(Locale language, ErasureAnswers.Scope scope) {
        return ErasureAnswers.kept(language, scope == ErasureAnswers.Scope.contact ? KEPT_WITH_CONTENT : KEPT);
    }

    private static List<ErasurePart> parts(ErasureAnswers.Scope scope) {
        return scope == ErasureAnswers.Scope.contact ? List.of(ErasurePart.contact) : List.of(ErasurePart.values());
    }

    private boolean isNew(String what, RequestRow row, String receipt, Object body) {
        return replays.begin(what + "/" + row.id() + "/" + receipt, body, Ids.next())
                .isEmpty();
    }
}
