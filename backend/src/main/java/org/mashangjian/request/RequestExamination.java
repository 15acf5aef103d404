package org.mashangjian.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mashangjian.request.state.RequestExaminer;

/** Who examines a request, and the decline and appeal that moved it higher. */
@Embeddable
class RequestExamination {
    @Enumerated(EnumType.STRING)
    private RequestExaminer examiner;

    private int appeals;
    private Instant appealUntil;
    private String declineReason;
    private String declineChannel;

    /** What concerns the venue's own staff never goes to the venue. */
    static RequestExamination first(boolean aboutStaff) {
        var examination = new RequestExamination();
        examination.examiner = aboutStaff ? RequestExaminer.office : RequestExaminer.venue;
        return examination;
    }

    /** An appeal goes one step higher than whoever declined: to the chief, or past the chief to the office. */
    void decline(RequestDecline decline, boolean byChief, Instant until) {
        examiner = examiner == RequestExaminer.venue && !byChief ? RequestExaminer.chief : RequestExaminer.office;
        appealUntil = until;
        declineReason = decline.reasonCode().name();
        declineChannel = decline.channel();
    }

    void toOffice() {
        examiner = RequestExaminer.office;
    }

    void appeal() {
        appeals++;
        appealUntil = null;
    }

    RequestExaminer examiner() {
        return examiner;
    }

    int appeals() {
        return appeals;
    }

    Instant appealUntil() {
        return appealUntil;
    }
}
