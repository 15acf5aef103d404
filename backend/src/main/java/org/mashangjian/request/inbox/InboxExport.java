package org.mashangjian.request.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.category.Categories;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.exchange.ExportFilter;
import org.mashangjian.exchange.ExportFilters;
import org.mashangjian.exchange.ExportQuery;
import org.mashangjian.exchange.Exportable;
import org.mashangjian.exchange.ExportedList;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.request.access.LoggingAccess;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Refusal;

/** The inbox as a file: the same scope, filters and columns as on the screen, so no contact and no content. Residents see who took it. */
@ApplicationScoped
class InboxExport implements Exportable {
    private static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "title",
            "category",
            "venue",
            "urgency",
            "assignee",
            "submitted",
            "due",
            "overdue",
            "reopenings",
            "updated");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    InboxQueries inbox;

    @Inject
    LoggingAccess accesses;

    @Inject
    Categories categories;

    @Inject
    Venues venues;

    @Inject
    WorkCalendar calendar;

    @Override
    public ExportedList list() {
        return ExportedList.requests;
    }

    @Override
    public void write(ExportQuery query, Caller caller, Locale language, Sheet sheet) {
        if (query.category() != null && categories.topics(query.category()).isEmpty()) {
            throw Refusal.malformed("category", "unknown_category");
        }
        var filter = new InboxFilter(
                query.venueId(),
                Parameters.constant("state", query.state(), RequestState.class),
                Parameters.constant("assignee", query.assignee(), InboxFilter.Assignee.class),
                query.category(),
                query.overdue(),
                query.watched(),
                Parameters.words("q", query.q()),
                query.updatedAfter(),
                query.updatedAfter() == null ? InboxFilter.Sort.due : InboxFilter.Sort.updated,
                null,
                0);
        sheet.row(COLUMNS.stream()
                .map(key -> Messages.text("exchange", language, "request." + key))
                .toArray());
        var logging = accesses.exporting(caller);
        inbox.each(filter, caller, language, (line, as) -> {
            write(line, language, sheet);
            logging.add(line.id(), as);
        });
        logging.end();
    }

    @Override
    public List<ExportFilter> filters(ExportQuery query, Locale language) {
        var filters = new ExportFilters(language);
        filters.text("q", query.q());
        filters.text(
                "state",
                query.state() == null
                        ? null
                        : Messages.textOr(query.state(), "exchange", language, "state." + query.state()));
        filters.constant("assignee", query.assignee());
        filters.text("category", query.category() == null ? null : categories.name(query.category(), language));
        filters.text(
                "venue",
                query.venueId() == null
                        ? null
                        : venues.find(query.venueId()).map(VenueFacts::name).orElse(null));
        filters.constant("overdue", query.overdue());
        filters.constant("watched", query.watched());
        filters.text("updatedAfter", query.updatedAfter() == null ? null : local(query.updatedAfter()));
        return filters.all();
    }

    private void write(InboxApi.Line line, Locale language, Sheet sheet) {
        sheet.row(
                line.number(),
                Messages.textOr(line.state().name(), "exchange", language, "state." + line.state()),
                line.title(),
                line.category() == null ? "" : line.category().name(),
                line.venue().name(),
                Messages.text("exchange", language, "urgency." + line.urgency()),
                line.assignee() == null ? "" : line.assignee().name(),
                local(line.submittedAt()),
                line.dueAt() == null ? "" : local(line.dueAt()),
                line.overdue() ? Messages.text("exchange", language, "yes") : "",
                line.reopenings(),
                local(line.updatedAt()));
    }

    private String local(Instant at) {
        ZoneId zone = calendar.zone();
        return TIME.format(at.atZone(zone));
    }
}
