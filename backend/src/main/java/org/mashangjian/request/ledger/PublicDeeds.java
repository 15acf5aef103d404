package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestViews;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Page;

/** What everybody sees of what was done: of published requests, by the day, nobody named but the member whose page it is. */
@ApplicationScoped
class PublicDeeds {
    static final String OF_VENUE = "published";
    static final String OF_MEMBER = "received";
    private static final String COLUMNS = """
            SELECT p.request_id, p.title, p.content, p.category_code, p.venue_id, v.name, r.submitted_at, p.answer, r.state,
                   r.closure, r.solved, p.number
            """;
    private static final String BY_VENUE = COLUMNS + """
            FROM public_request p JOIN request r ON r.id = p.request_id JOIN venue v ON v.id = p.venue_id
            WHERE p.venue_id = ? AND p.number < ? ORDER BY p.number DESC LIMIT\s""";
    private static final String BY_MEMBER = COLUMNS + """
            FROM request r JOIN public_request p ON p.request_id = r.id JOIN venue v ON v.id = p.venue_id
            WHERE r.assignee_member_id = ? AND (r.submitted_at, r.id) < (?, ?)
            ORDER BY r.submitted_at DESC, r.id DESC LIMIT\s""";
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Sql sql;

    @Inject
    LedgerMoves moves;

    @Inject
    RequestViews views;

    @Inject
    WorkCalendar calendar;

    private record Found(PublicDeedsApi.Line line, Instant receivedAt, long number) {}

    Page<PublicDeedsApi.Line> ofVenue(UUID venueId, Cursor cursor, int limit, Locale language) {
        var before = cursor == null ? Long.MAX_VALUE : cursor.number();
        return page(
                BY_VENUE,
                limit,
                language,
                last -> new Cursor(
                        OF_VENUE, Long.toString(last.number()), last.line().id()),
                venueId,
                before);
    }

    Page<PublicDeedsApi.Line> ofMember(UUID memberId, Cursor cursor, int limit, Locale language) {
        return page(
                BY_MEMBER,
                limit,
                language,
                last -> Cursor.at(OF_MEMBER, last.receivedAt(), last.line().id()),
                memberId,
                cursor == null ? END : cursor.instant(),
                cursor == null ? LAST : cursor.id());
    }

    private Page<PublicDeedsApi.Line> page(
            String query, int limit, Locale language, Function<Found, Cursor> cursor, Object... values) {
        var found = sql.list(query + (limit + 1), row -> read(row, language), values);
        var done = moves.of(found.stream().map(it -> it.line().id()).toList(), language);
        return Page.of(found, limit, cursor)
                .map(it -> it.line().with(deeds(done.getOrDefault(it.line().id(), List.of()), language)));
    }

    private List<PublicDeedsApi.Done> deeds(List<LedgerApi.Move> own, Locale language) {
        return Arrays.stream(Deed.values())
                .flatMap(deed -> deed(deed, own, language))
                .toList();
    }

    /** That a contact was looked at is the resident's alone to know. */
    private Stream<PublicDeedsApi.Done> deed(Deed deed, List<LedgerApi.Move> own, Locale language) {
        var days = own.stream()
                .filter(move -> move.deed() == deed && !move.kind().equals("contact_revealed"))
                .map(move -> day(move.at()))
                .distinct()
                .toList();
        return days.isEmpty()
                ? Stream.of()
                : Stream.of(new PublicDeedsApi.Done(
                        deed, Messages.text("ledger", language, "deed." + deed), days.get(0), days.size()));
    }

    private Found read(Row row, Locale language) throws SQLException {
        var receivedAt = row.instant(7);
        var line = new PublicDeedsApi.Line(
                row.uuid(1),
                row.string(2),
                row.string(3),
                views.category(row.string(4), language),
                new RequestApi.Named(row.uuid(5), row.string(6)),
                day(receivedAt),
                List.of(),
                row.string(8),
                row.constant(9, RequestState.class),
                row.constant(10, RequestClosure.class),
                row.constant(11, RequestSolved.class));
        return new Found(line, receivedAt, row.number(12));
    }

    private LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }
}
