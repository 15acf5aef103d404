package org.mashangjian.opinionreport.report;

import java.util.UUID;
import org.mashangjian.opinionreport.state.WordsConsent;

/**
 * What a report came from.
 *
 * @param kind as the lineage calls it, such as {@code request}
 */
public record ReportOrigin(String kind, UUID id, WordsConsent consent) {
    public static final ReportOrigin NONE = new ReportOrigin(null, null, WordsConsent.not_needed);
}
