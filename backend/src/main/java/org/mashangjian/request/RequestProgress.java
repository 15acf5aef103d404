package org.mashangjian.request;

import java.time.LocalDate;
import java.util.Set;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.web.Refusal;

/**
 * A progress entry.
 *
 * @param promisedOn when it will be done, or null
 * @param recordedFor whose words the clerk recorded (代录), or null for one's own
 */
public record RequestProgress(String content, LocalDate promisedOn, String recordedFor) {
    void checkSource(Set<RequestParty> as) {
        if (recordedFor != null && !as.contains(RequestParty.clerk)) {
            throw Refusal.broken("recordedFor", "out_of_scope");
        }
    }

    /** As the timeline has it, the source of recorded words named. */
    String told() {
        return recordedFor == null ? content : recordedFor + "：" + content;
    }
}
