package org.mashangjian.request;

import java.time.LocalDate;
import java.util.Set;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.web.Refusal;

/**
 * An answer as given.
 *
 * @param promisedOn when what takes longer will be done, or null
 * @param recordedFor whose words the clerk recorded (代录), or null for one's own
 */
public record RequestAnswer(String content, LocalDate promisedOn, String recordedFor) {
    /** Somebody else's words name their source, and only a clerk records them; 422 otherwise. */
    void checkSource(boolean onTheSpot, Set<RequestParty> as) {
        if (recordedFor == null
                && !onTheSpot
                && !as.contains(RequestParty.assignee)
                && !as.contains(RequestParty.unit)) {
            throw Refusal.broken("recordedFor", "required");
        }
        if (recordedFor != null && !as.contains(RequestParty.clerk)) {
            throw Refusal.broken("recordedFor", "out_of_scope");
        }
    }

    /** Whose answer it is; recorded words name who recorded them too. */
    String by(String recorder) {
        return recordedFor == null ? recorder : recordedFor + "（" + recorder + " 代录）";
    }

    /** As the timeline has it, the source of recorded words named. */
    String told() {
        return recordedFor == null ? content : recordedFor + "：" + content;
    }
}
