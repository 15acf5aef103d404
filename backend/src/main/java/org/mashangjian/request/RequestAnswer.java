package org.mashangjian.request;

import java.time.LocalDate;

/**
 * An answer as given.
 *
 * @param promisedOn when what takes longer will be done, or null
 * @param recordedFor whose words the clerk recorded (代录), or null for one's own
 */
record RequestAnswer(String content, LocalDate promisedOn, String recordedFor) {
    /** Whose answer it is; recorded words name who recorded them too. */
    String by(String recorder) {
        return recordedFor == null ? recorder : recordedFor + "（" + recorder + " 代录）";
    }

    /** As the timeline has it, the source of recorded words named. */
    String told() {
        return recordedFor == null ? content : recordedFor + "：" + content;
    }
}
