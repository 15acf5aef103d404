package org.mashangjian.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.AttachmentApi;
import org.mashangjian.event.Lineage;

/** What a caller sees of requests. */
final class RequestApi {
    private RequestApi() {}

    /**
     * One request.
     *
     * @param receipt shown by the answer to the submission alone, and by its replay
     * @param shareToken lets others look, without contact and without any action; given to the resident
     * @param contact masked
     * @param deadlines when it is examined, started, answered and closed at the latest
     * @param allowedActions the path segments the caller can post to now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Request")
    record View(
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
            Named chosenMember,
            RequestExaminer examiner,
            int reopenings,
            Deadlines deadlines,
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
            List<Lineage.Link> lineage) {}

    @Schema(name = "NamedReference")
    record Named(UUID id, String name) {}

    @Schema(name = "CategoryReference")
    record Category(String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestPlace")
    record Place(String text, Point point) {}

    @Schema(name = "RequestPoint")
    record Point(double lat, double lon) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestContact")
    record ContactView(String name, String phone, String email) {
        static ContactView of(Contact contact) {
            return new ContactView(contact.name(), contact.phone(), contact.email());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestAssignee")
    record Assignee(UUID memberId, UUID accountId, String name) {}

    @Schema(name = "RequestDeadlines")
    record Deadlines(Instant accept, Instant start, Instant answer, Instant close) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestExtension")
    record Extension(Integer askedWorkdays, Integer grantedWorkdays) {}

    @Schema(name = "RequestAnswer")
    record Answer(String content, String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestRating")
    record Rating(RequestSolved solved, Integer answerRating, Integer outcomeRating) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestDecline")
    record Decline(String reasonCode, String reason, String channel, Instant appealUntil) {}

    /** @param actor in words; @param text what happened, in the caller's language */
    @Schema(name = "TimelineEvent")
    record Event(Instant at, String actor, String kind, String text) {}

    @Schema(name = "RequestMessage")
    record Message(UUID id, Instant at, boolean fromResident, String sender, String content) {}

    /** A line of the inbox. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestLine")
    record Line(
            UUID id,
            String number,
            RequestState state,
            RequestClosure closure,
            String title,
            Category category,
            Named venue,
            RequestUrgency urgency,
            boolean aboutStaff,
            Assignee assignee,
            int reopenings,
            int messages,
            int attachments,
            Instant dueAt,
            boolean overdue,
            Instant submittedAt,
            Instant updatedAt,
            List<String> allowedActions) {}

    /** A redacted public request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicRequest")
    record Public(
            UUID id,
            String title,
            String content,
            Category category,
            Named venue,
            String divisionCode,
            RequestState state,
            RequestClosure closure,
            RequestSolved solved,
            String answer,
            int supports,
            Instant publishedAt,
            List<String> allowedActions) {}

    /** How many have the same concern by now. */
    @Schema(name = "RequestSupports")
    record Supported(UUID id, int supports) {}

    /** A page of public requests, for the contract. */
    @Schema(name = "PublicRequestPage")
    record PublicPage(List<Public> items, String next) {}
}
