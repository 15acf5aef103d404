package org.mashangjian.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestExaminer;

/**
 * What happened to a request, in the past tense: one record a kind, written in the same transaction as the row. The
 * record is the body of the event that leaves the system, so it holds no contact and nothing a resident wrote.
 */
public sealed interface RequestEvent {
    /** The stable kind in lower snake_case, as in {@code request.progress_reported}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether residents never see it. */
    default boolean internal() {
        return false;
    }

    record Submitted(UUID venueId, String channel, RequestUrgency urgency, boolean aboutStaff)
            implements RequestEvent {}

    record Accepted() implements RequestEvent {}

    record Declined(String reasonCode, String channel) implements RequestEvent {}

    record Appealed(RequestExaminer examiner) implements RequestEvent {}

    record Assigned(UUID memberId, UUID accountId, boolean handedOver) implements RequestEvent {}

    record Returned() implements RequestEvent {}

    record Started() implements RequestEvent {}

    /** To the dispatching office, which names the units. */
    record Referred() implements RequestEvent {}

    record Dispatched(UUID leadUnitId, List<UUID> assistingUnitIds) implements RequestEvent {}

    record Objected(UUID unitId) implements RequestEvent {}

    record Designated(UUID leadUnitId, List<UUID> assistingUnitIds) implements RequestEvent {}

    record ObjectionUpheld() implements RequestEvent {}

    /** @param recordedFor whose words a clerk recorded (代录), or null */
    record ProgressReported(LocalDate promisedOn, String recordedFor) implements RequestEvent {}

    record ExtensionAsked(int workdays) implements RequestEvent {}

    record ExtensionGranted(int workdays) implements RequestEvent {}

    /** @param recordedFor whose words a clerk recorded (代录), or null */
    record Answered(boolean onTheSpot, LocalDate promisedOn, String recordedFor) implements RequestEvent {}

    /** @param tries how many since the answer */
    record FollowUpFailed(int tries) implements RequestEvent {}

    /** @param contactPassed whether name and phone went along, as the resident agreed */
    record HandedOff(RequestHandOff.Channel channel, boolean contactPassed) implements RequestEvent {}

    record MarkedDuplicate(UUID of) implements RequestEvent {}

    /** The resident of one request is not told of another's. */
    record DuplicateTakenIn(UUID duplicate) implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    record FollowUpBegun() implements RequestEvent {}

    record Confirmed(Integer answerRating, Integer outcomeRating, RequestConfirmation confirmedBy)
            implements RequestEvent {}

    record PartlyConfirmed(Integer answerRating, Integer outcomeRating, RequestConfirmation confirmedBy)
            implements RequestEvent {}

    record Reopened(int times, Integer answerRating, Integer outcomeRating, RequestConfirmation confirmedBy)
            implements RequestEvent {}

    record NotSolvedAgain(Integer answerRating, Integer outcomeRating, RequestConfirmation confirmedBy)
            implements RequestEvent {}

    record ClosedUnconfirmed() implements RequestEvent {}

    record ClosedNotSolved() implements RequestEvent {}

    record Withdrawn() implements RequestEvent {}

    record MessageSent(UUID messageId, boolean fromResident) implements RequestEvent {}

    /** Somebody is kept away from it; who, the timeline says. @param toOffice whether the office handles it from now on */
    record Recused(RequestRecusal.Kind why, boolean toOffice) implements RequestEvent {}

    record RecusalLifted() implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** Somebody saw the contact unmasked; the reason stands in the timeline. */
    record ContactRevealed() implements RequestEvent {}

    record ContactCorrected() implements RequestEvent {}

    record PublicationWithdrawn() implements RequestEvent {}

    /** By hand, in the place of what was redacted by machine. */
    record PublicSummaryWorded() implements RequestEvent {}

    /** @param byResident whether they asked for it; else its time was over */
    record ContactErased(boolean byResident) implements RequestEvent {}

    record ContentErased(boolean byResident) implements RequestEvent {}

    record AttachmentsErased(boolean byResident) implements RequestEvent {}

    /** A clock ran out; nothing changed its state. */
    record Overdue(RequestTimer clock) implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** The answer is due the next workday. */
    record DueSoon() implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** The lead unit may object until the next workday. */
    record ObjectionDueSoon() implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** The promised day is the next workday, or before it. */
    record PromiseDueSoon(LocalDate on) implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** The promised day has passed; the resident is told by letter. */
    record PromiseMissed(LocalDate on) implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** What was missed is still not done, so it goes one step higher. */
    record Escalated() implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }

    /** Somebody urged it (催办). */
    record Reminded() implements RequestEvent {}

    record Archived() implements RequestEvent {
        @Override
        public boolean internal() {
            return true;
        }
    }
}
