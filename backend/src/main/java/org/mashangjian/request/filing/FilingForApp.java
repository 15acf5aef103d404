package org.mashangjian.request.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.filing.SubmittingRequest.Submitted;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Files what an app has sent in the words of another standard, by the same rules as what comes to the API. */
@RequestScoped
public class FilingForApp {
    /**
     * What was sent.
     *
     * @param qrCode or else the venue
     * @param isPublic whether the resident agreed to show it
     */
    public record Given(
            String qrCode,
            UUID venueId,
            String title,
            String content,
            String category,
            String placeText,
            Double latitude,
            Double longitude,
            String name,
            String phone,
            String email,
            boolean aboutStaff,
            String consentVersion,
            boolean isPublic,
            List<UUID> attachmentIds) {}

    @Inject
    CheckingSubmission checking;

    @Inject
    SubmittingRequest submitting;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Validator validator;

    @Inject
    DatabaseClock clock;

    /** Once for the Idempotency-Key of the call, where it has one; 422 for what breaks a rule. */
    public Submitted file(Given given) {
        var body = body(given);
        var broken = validator.validate(body);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        Submission submission;
        try {
            submission = checking.check(body);
        } catch (Refusal refused) {
            return replayed(body).orElseThrow(() -> refused);
        }
        try {
            return submitting.submit(submission, clock.now());
        } catch (RuntimeException failed) {
            if (!KeyTaken.is(failed)) {
                throw failed;
            }
            return replayed(body).orElseThrow(() -> Refusal.of(ProblemType.conflict, "conflict_busy"));
        }
    }

    private Optional<Submitted> replayed(SubmissionBodies.Submit body) {
        var key = idempotency.given();
        return key == null ? Optional.empty() : submitting.replay(key, idempotency.bodyHash(body));
    }

    private static SubmissionBodies.Submit body(Given it) {
        var point = it.latitude() == null || it.longitude() == null
                ? null
                : new SubmissionBodies.Point(it.latitude(), it.longitude(), null);
        var place = it.placeText() == null && point == null ? null : new SubmissionBodies.Place(it.placeText(), point);
        var contact = it.name() == null && it.phone() == null && it.email() == null
                ? null
                : new SubmissionBodies.ContactGiven(it.name(), it.phone(), it.email());
        return new SubmissionBodies.Submit(
                it.qrCode(),
                it.venueId(),
                it.title(),
                it.content(),
                it.category(),
                null,
                place,
                contact,
                true,
                it.aboutStaff(),
                null,
                null,
                it.consentVersion(),
                it.isPublic() ? "public" : "private",
                it.attachmentIds(),
                null,
                false,
                null,
                null);
    }
}
