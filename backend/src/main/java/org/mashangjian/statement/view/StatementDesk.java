package org.mashangjian.statement.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.event.History;
import org.mashangjian.statement.Statement;
import org.mashangjian.statement.StatementAction;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementLog;
import org.mashangjian.statement.StatementMove;
import org.mashangjian.statement.StatementParty;
import org.mashangjian.statement.StatementReceipts;
import org.mashangjian.statement.StatementState;
import org.mashangjian.statement.StatementTakenDown;
import org.mashangjian.web.Call;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of statements share: who the caller is to one, doing a verb once, and answering with it. */
@RequestScoped
public class StatementDesk {
    private static final String RECEIPT = "Mashang-Receipt";

    @Inject
    StatementQueries queries;

    @Inject
    StatementReceipts receipts;

    @Inject
    StatementLog log;

    @Inject
    Event<StatementTakenDown> takenDown;

    @Inject
    History history;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    Replays replays;

    @Inject
    Rates rates;

    @Inject
    DatabaseClock clock;

    /** Shows it to who holds its receipt or runs its discussion; 404 to everybody else. */
    public RestResponse<StatementApi.Shown> show(UUID id) {
        var row = found(id);
        return answer(RestResponse.Status.OK, row, party(row).orElseThrow(), null);
    }

    /** Shows it to who has just filed it, with the receipt. */
    public RestResponse<StatementApi.Shown> showFiled(UUID id, String receipt) {
        var row = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return answer(RestResponse.Status.CREATED, row, StatementParty.author, receipt);
    }

    /**
     * Does a verb, once for its Idempotency-Key and with what follows from it, within the caller's transaction.
     *
     * @param by who may: to the other it is forbidden
     * @param verb gives what happened
     */
    public RestResponse<StatementApi.Shown> does(
            UUID id,
            StatementAction action,
            StatementParty by,
            Object body,
            BiFunction<Statement, Instant, StatementEvent> verb) {
        var row = found(id);
        if (party(row).orElseThrow() != by) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var operation = action + "/" + id + "/" + by + "/"
                + (receipt() == null ? callers.current().accountId() : receipt());
        if (replays.begin(operation, body, id).isEmpty()) {
            var statement = Statement.<Statement>findById(id);
            checkSeen(statement);
            var now = clock.now();
            var event = verb.apply(statement, now);
            Statement.flush();
            log.append(row.committeeId(), id, now, actor(by), statement.state(), event);
            if (row.state() == StatementState.published && statement.state() != StatementState.published) {
                takenDown.fire(new StatementTakenDown(row.discussionId()));
            }
        }
        return show(id);
    }

    /** As the caller, who runs the discussion, sees it. */
    StatementApi.Shown shown(StatementRow row) {
        return view(row, StatementParty.moderator, null, null);
    }

    private StatementRow found(UUID id) {
        var row = queries.find(id).filter(it -> party(it).isPresent());
        if (row.isEmpty() && receipt() != null) {
            // a receipt that does not fit may be a guess
            rates.take(RateLimit.receipt_address, call.address());
        }
        return row.orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private Optional<StatementParty> party(StatementRow row) {
        if (receipt() != null) {
            return row.isOpenedBy(receipts.hash(receipt())) ? Optional.of(StatementParty.author) : Optional.empty();
        }
        return row.isRunBy(callers.current()) ? Optional.of(StatementParty.moderator) : Optional.empty();
    }

    private String receipt() {
        return call.header(RECEIPT);
    }

    private void checkSeen(Statement statement) {
        var seen = call.header("If-Match");
        if (seen != null && !seen.equals(Version.tag(statement.version()))) {
            throw Refusal.of(ProblemType.stale);
        }
    }

    private Actor actor(StatementParty by) {
        var caller = callers.current();
        return by == StatementParty.author
                ? Actor.RESIDENT
                : new Actor(Actor.Kind.staff, caller.accountId(), caller.name());
    }

    private RestResponse<StatementApi.Shown> answer(
            RestResponse.Status status, StatementRow row, StatementParty party, String receipt) {
        return Version.answer(status, view(row, party, receipt, timeline(row)), row.version());
    }

    private List<StatementApi.Entry> timeline(StatementRow row) {
        return history.of(row.id()).stream()
                .map(it -> new StatementApi.Entry(
                        it.at(), it.kind(), Messages.text("statement", call.language(), "timeline." + it.kind())))
                .toList();
    }

    private StatementApi.Shown view(
            StatementRow it, StatementParty party, String receipt, List<StatementApi.Entry> timeline) {
        var reason = it.reasonCode() == null
                ? null
                : new StatementApi.Reason(it.reasonCode(), it.reasonCode().text(call.language()));
        return new StatementApi.Shown(
                it.id(),
                it.discussionId(),
                receipt,
                it.content(),
                it.pseudonym(),
                it.state(),
                it.stateSince(),
                it.submittedAt(),
                reason,
                it.note(),
                it.kindId(),
                it.mergedInto(),
                timeline,
                StatementMove.allowed(it.state(), party));
    }
}
