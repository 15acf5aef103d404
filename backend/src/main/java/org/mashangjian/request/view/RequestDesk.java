package org.mashangjian.request.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.AttachmentReaders;
import org.mashangjian.attachment.OwnerKind;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.Moment;
import org.mashangjian.request.PhoneReceipts;
import org.mashangjian.request.Receipts;
import org.mashangjian.request.Request;
import org.mashangjian.request.access.LoggingAccess;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.state.RequestRefusal;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of requests share: who the caller is to a request, doing a verb once, and answering with it. */
@RequestScoped
public class RequestDesk implements AttachmentReaders {
    private static final String RECEIPT = "Mashang-Receipt";
    private static final String SHARE = "Mashang-Share";
    private static final Set<RequestParty> NOBODY = Set.of();
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    RequestViews views;

    @Inject
    HandlingRequest handling;

    @Inject
    Receipts receipts;

    @Inject
    PhoneReceipts phoneReceipts;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @Inject
    Replays replays;

    @Inject
    Rates rates;

    @Inject
    LoggingAccess accesses;

    /** Shows it to who holds its receipt or a share link, the app it came by, or staff in scope; 404 to everybody else. */
    public RestResponse<RequestApi.View> show(UUID id) {
        var row = find(id);
        var parties = row.map(this::parties).orElse(NOBODY);
        if (row.isEmpty() || parties.isEmpty() && !isShared(id) && !isOfApp(id)) {
            countGuess();
            throw Refusal.of(ProblemType.not_found);
        }
        logRead(row.get(), parties);
        return answer(RestResponse.Status.OK, row.get(), parties, null);
    }

    /** Shows it to who has just filed it, with the receipt. */
    public RestResponse<RequestApi.View> showFiled(UUID id, String receipt) {
        var row = views.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return answer(RestResponse.Status.CREATED, row, EnumSet.of(RequestParty.resident), receipt);
    }

    /** All of it as the resident sees it, to be taken away. */
    public RequestApi.View copy(RequestRow row) {
        return views.show(row, EnumSet.of(RequestParty.resident), null, call.language());
    }

    /** Shows it to the resident whose it is; 404 where nothing was found. @param receipt to be shown with it, or null */
    RestResponse<RequestApi.View> showHeld(Optional<RequestRow> row, String receipt) {
        var found = row.orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return answer(RestResponse.Status.OK, found, EnumSet.of(RequestParty.resident), receipt);
    }

    /** The request whose receipt the call carries; 404 where it is another's. */
    public RequestRow held(UUID id) {
        var row = views.find(id).filter(found -> parties(found).contains(RequestParty.resident));
        if (row.isEmpty()) {
            countGuess();
        }
        return row.orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** As {@link #held}, where its resident may do that now; a refusal as of the verb itself otherwise. */
    RequestRow heldFor(UUID id, RequestAction action) {
        var row = held(id);
        var resident = EnumSet.of(RequestParty.resident);
        var at = clock.now();
        return RequestMove.find(row, action, resident, at)
                .map(move -> row)
                .orElseThrow(() -> RequestRefusal.of(row, action, resident, at));
    }

    /** A request that is the staff caller's to handle; 404 where it is not theirs. */
    public RequestRow handled(UUID id) {
        return find(id).filter(row -> !row.partiesOf(callers.current()).isEmpty())
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** As {@link #handled}, where it is read; what concerns the venue's own staff leaves a trace. */
    public RequestRow read(UUID id) {
        var row = handled(id);
        logRead(row, parties(row));
        return row;
    }

    /** Does a verb as the resident, once for its Idempotency-Key; within the caller's transaction. */
    public RestResponse<RequestApi.View> asResident(
            UUID id, RequestAction action, Object body, BiConsumer<Request, Moment> verb) {
        if (isNew(id, action, body)) {
            handling.byResident(id, receipt(), clock.now(), unchanged(verb));
        }
        return show(id);
    }

    /** Does a verb as staff or member, once for its Idempotency-Key; within the caller's transaction. */
    public RestResponse<RequestApi.View> asStaff(
            UUID id, RequestAction action, Object body, BiConsumer<Request, Moment> verb) {
        if (isNew(id, action, body)) {
            handling.byStaff(id, callers.current(), clock.now(), unchanged(verb));
        }
        return showDone(id);
    }

    /** Who has given a request back may see the answer to that, though it is theirs no longer. */
    private RestResponse<RequestApi.View> showDone(UUID id) {
        var row = views.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return answer(RestResponse.Status.OK, row, parties(row), null);
    }

    /** For who is recused one is looked for that there is not, so that the answer takes as long as where there is none. */
    private Optional<RequestRow> find(UUID id) {
        var recused = receipt() == null && callers.current().isRecusedFrom(id);
        return views.find(recused ? NONE : id);
    }

    /** The receipt the call carries, in its one spelling, or null. */
    public String receipt() {
        var typed = call.header(RECEIPT);
        return typed == null ? null : Receipts.normal(typed);
    }

    /** A share shows no messages, so not what hangs on them either. */
    @Override
    public boolean mayRead(UUID requestId, OwnerKind owner) {
        var row = find(requestId);
        var parties = row.map(this::parties).orElse(NOBODY);
        row.ifPresent(found -> logRead(found, parties));
        return !parties.isEmpty() || row.isPresent() && isShared(requestId) && owner != OwnerKind.message;
    }

    /** Staff leave a trace on what concerns the venue's own staff. */
    private void logRead(RequestRow row, Set<RequestParty> parties) {
        if (row.aboutStaff() && receipt() == null && !parties.isEmpty()) {
            accesses.restrictedRead(row.id(), row.committeeId(), callers.current(), parties);
        }
    }

    /** Who the caller is to it; nobody where it is not theirs. */
    public Set<RequestParty> parties(RequestRow row) {
        var receipt = receipt();
        if (receipt != null) {
            return opens(row, receipt) ? EnumSet.of(RequestParty.resident) : EnumSet.noneOf(RequestParty.class);
        }
        return row.partiesOf(callers.current());
    }

    /** The receipt of the submission, or the one for who proved the phone. */
    boolean opens(RequestRow row, String receipt) {
        return row.isOpenedBy(receipts.hash(receipt)) || phoneReceipts.opens(row.id(), receipt);
    }

    private boolean isNew(UUID id, RequestAction action, Object body) {
        var operation =
                action + "/" + id + "/" + (receipt() == null ? callers.current().accountId() : receipt());
        return replays.begin(operation, body, id).isEmpty();
    }

    /** Honours If-Match: the version that the caller saw, or 412. */
    private BiConsumer<Request, Moment> unchanged(BiConsumer<Request, Moment> verb) {
        var seen = call.header("If-Match");
        if (seen == null) {
            return verb;
        }
        return (request, moment) -> {
            if (!seen.equals(Version.tag(request.version()))) {
                throw Refusal.of(ProblemType.stale);
            }
            verb.accept(request, moment);
        };
    }

    /** A receipt that does not fit may be a guess. */
    private void countGuess() {
        if (receipt() != null) {
            rates.take(RateLimit.receipt_address, call.address());
        }
    }

    private boolean isShared(UUID id) {
        var token = call.header(SHARE);
        return token != null && receipt() == null && receipts.isShareToken(token, id);
    }

    /** The app by which it came sees it as a share shows it. */
    private boolean isOfApp(UUID id) {
        return receipt() == null
                && callers.app().filter(app -> views.isOfApp(id, app.appId())).isPresent();
    }

    private RestResponse<RequestApi.View> answer(
            RestResponse.Status status, RequestRow row, Set<RequestParty> parties, String receipt) {
        return Version.answer(status, views.show(row, parties, receipt, call.language()), row.version());
    }
}
