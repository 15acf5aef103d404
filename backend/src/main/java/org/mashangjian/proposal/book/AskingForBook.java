package org.mashangjian.proposal.book;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Takes orders for books of one's own committees' sessions, and gives books out; both stand in the audit. */
@ApplicationScoped
class AskingForBook {
    private static final String BUNDLE = "proposalpaper";

    @Inject
    BookChapters chapters;

    @Inject
    WritingBook writing;

    @Inject
    Books books;

    @Inject
    KeptAway keptAway;

    @Inject
    Replays replays;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    private record Session(UUID committeeId, String committee, int term, int number) {}

    /** Begins after the row is there, so that its progress can be asked for. */
    BookApi.Book ask(UUID sessionId, BookApi.New body, Caller caller, Locale language) {
        var session = session(sessionId, caller);
        var title =
                Messages.text(BUNDLE, language, "book.title", session.committee(), session.term(), session.number());
        var kept = keptAway.of(caller);
        var total = chapters.count(sessionId, kept);
        var subtitle = Messages.text(BUNDLE, language, "book.subtitle", total);
        var place = new WritingBook.Place[1];
        try {
            var id = QuarkusTransaction.requiringNew()
                    .call(() ->
                            replays.make("writeProposalBook/" + sessionId + "/" + caller.accountId(), body, made -> {
                                // before anything is kept, so that who is refused for want of room can ask again
                                place[0] = writing.reserve();
                                books.add(made, session.committeeId(), sessionId, title, total, caller);
                                audit.append(
                                        session.committeeId(),
                                        clock.now(),
                                        caller,
                                        "proposal_book.asked",
                                        "proposal_book",
                                        made);
                            }));
            if (place[0] != null) {
                place[0].start(new WritingBook.Order(id, sessionId, title, subtitle, total, kept, language));
            }
            return books.one(id, caller);
        } finally {
            if (place[0] != null) {
                place[0].giveBack();
            }
        }
    }

    /** In the caller's transaction. */
    Path fetch(UUID id, Caller caller) {
        var file = books.fetch(id, caller);
        var committee = sql.one("SELECT committee_id FROM proposal_book WHERE id = ?", row -> row.uuid(1), id);
        audit.append(committee.orElseThrow(), clock.now(), caller, "proposal_book.fetched", "proposal_book", id);
        return file;
    }

    private Session session(UUID id, Caller caller) {
        return sql.one("""
                        SELECT s.committee_id, c.name, s.term_number, s.number
                        FROM proposal_session s JOIN committee c ON c.id = s.committee_id WHERE s.id = ?
                        """, row -> new Session(row.uuid(1), row.string(2), row.integer(3), row.integer(4)), id)
                .filter(it -> caller.holdsFor(Role.office, it.committeeId())
                        || caller.holdsFor(Role.dispatcher, it.committeeId())
                        || caller.holdsFor(Role.leader, it.committeeId()))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
