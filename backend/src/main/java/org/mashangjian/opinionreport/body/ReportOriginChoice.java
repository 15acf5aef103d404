package org.mashangjian.opinionreport.body;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.opinionreport.origin.OriginKind;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.web.Text;

/**
 * What a report is drafted from.
 *
 * @param consent what the resident says to the use of their words; absent where they were not asked
 * @param consentHow how they said it, such as 电话; needed where they allow it
 */
@Schema(name = "OpinionReportOriginChoice")
public record ReportOriginChoice(
        @NotNull OriginKind kind,
        @NotNull UUID id,
        WordsConsent consent,
        @Text(max = 60) String consentHow) {}
