package org.mashangjian.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a committee's chain was checked, and what is wrong with it there.
 *
 * @param through the number of the last row that was checked
 * @param last the number of the last row there is
 * @param marks how many earlier ends of the chain were compared that are kept outside the database
 * @param next where to go on; null once all of it was checked
 */
@Schema(name = "AuditVerification")
record AuditVerification(long through, long last, int marks, List<Found> findings, String next) {
    /** @param sequence the number of the first row concerned; 0 where it has none @param rows how many are concerned */
    @Schema(name = "AuditFinding")
    record Found(Finding.Kind kind, long sequence, long rows) {
        static Found of(Finding finding) {
            return new Found(finding.kind(), finding.sequence(), finding.rows());
        }
    }
}
