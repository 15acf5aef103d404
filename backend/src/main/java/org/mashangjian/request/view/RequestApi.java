package org.mashangjian.request.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.AttachmentApi;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.lineage.LineageStop;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestHandOff;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.contact.Contact;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Text;

/** What a caller sees of requests. */
public final class RequestApi {
    private RequestApi() {}

    /**
     * One request.
     *
     * @param receipt shown by the answer to the submission alone, and by its replay
     * @param shareToken lets others look, without contact and without any action; given to the resident
     * @param contact masked
     * @param deadlines when it is examined, started, answered and closed at the latest
     * @param dueAt the earliest of them that runs now, as the inbox sorts by it
     * @param allowedActions the path segments the caller can post to now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Request")
    public record View(
            UUID id,
            String number,
            String receipt,
            String shareToken,
            int version,
            RequestState state,
            RequestClosure closure,
            UUID committeeId,
            Named venue,
            String venuePhone,
            String divisionCode,
            String qrCode,
            String gridCell,
            RequestChannel channel,
            Category category,
            String title,
            String content,
            Place place,
            RequestUrgency urgency,
            String visibility,
            boolean aboutStaff,
            boolean wantsReply,
            ContactView contact,
            String consentVersion,
            Assignee assignee,
            Dispatch dispatch,
            HandOff handOff,
            Merged mergedInto,
            List<Duplicate> duplicates,
            Named chosenMember,
            RequestExaminer examiner,
            int reopenings,
            Deadlines deadlines,
            Instant dueAt,
            boolean overdue,
            LocalDate promisedOn,
            Extension extension,
            Answer answer,
            Rating rating,
            Decline decline,
            Instant submittedAt,
            Instant updatedAt,
            Instant stateSince,
            Instant closedAt,
            Instant archivedAt,
            List<String> allowedActions,
            List<Event> timeline,
            List<Message> messages,
            List<AttachmentApi> attachments,
            List<LineageStop> lineage,
            List<Lineage.Link> origin) {}

    @Schema(name = "NamedReference")
    public record Named(UUID id, String name) {}

    @Schema(name = "CategoryReference")
    public record Category(String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestPlace")
    public record Place(String text, Point point) {}

    @Schema(name = "RequestPoint")
    public record Point(double lat, double lon) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestContact")
    public record ContactView(String name, String phone, String email) {
        static ContactView of(Contact contact) {
            return new ContactView(contact.name(), contact.phone(), contact.email());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestAssignee")
    public record Assignee(UUID memberId, UUID accountId, String name) {}

    /** @param lead absent while the dispatching office has still to name it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestDispatch")
    public record Dispatch(Named lead, List<Named> assisting, boolean designated, Instant at) {}

    @Schema(name = "RequestHandOff")
    public record HandOff(RequestHandOff.Channel channel, String number, Instant at) {}

    /**
     * The request that goes on for this one, without what somebody else wrote.
     *
     * @param id for staff alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestMerged")
    public record Merged(
            UUID id,
            String number,
            RequestState state,
            RequestClosure closure,
            Instant answerDue,
            LocalDate promisedOn,
            String answer,
            List<Step> progress) {}

    @Schema(name = "RequestStep")
    public record Step(Instant at, String kind, String text) {}

    @Schema(name = "RequestDuplicate")
    public record Duplicate(UUID id, String number, Instant submittedAt) {}

    @Schema(name = "RequestDeadlines")
    public record Deadlines(Instant accept, Instant start, Instant object, Instant answer, Instant close) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestExtension")
    public record Extension(Integer askedWorkdays, Integer grantedWorkdays) {}

    @Schema(name = "RequestAnswer")
    public record Answer(String content, String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestRating")
    public record Rating(
            RequestSolved solved, Integer answerRating, Integer outcomeRating, RequestConfirmation confirmedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestDecline")
    public record Decline(String reasonCode, String reason, String channel, Instant appealUntil) {}

    /** @param actor in words; @param text what happened, in the caller's language */
    @Schema(name = "TimelineEvent")
    public record Event(Instant at, String actor, String kind, String text) {}

    @Schema(name = "RequestMessage")
    public record Message(UUID id, Instant at, boolean fromResident, String sender, String content) {}

    /** What finds a request without its id: beside the number the receipt, or phone and code. */
    @Schema(name = "RequestLookup")
    record Lookup(
            @NotNull @Text(max = 30) String number,
            @Text(max = 40) String receipt,
            @Text(max = 30) String phone,
            @Text(max = 6) String oneTimeCode) {}

    /** Where there is nothing to say; unknown fields are refused here too. */
    @Schema(name = "EmptySubmission")
    public record Nothing() {}
}
