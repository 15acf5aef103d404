package org.mashangjian.opinionreport.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.DocumentApi;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.opinionreport.adoption.AdoptionApi;
import org.mashangjian.opinionreport.report.ReportTrail;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportReason;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.opinionreport.state.WordsConsent;

/** What a caller sees of reports. */
public final class ReportApi {
    private ReportApi() {}

    /** The month that an express report belongs to. @param cycle its first day */
    @Schema(name = "OpinionReportExpress")
    public record Express(
            LocalDate cycle, LocalDate triageDue, boolean triageLate, LocalDate assignDue, boolean assignLate) {}

    /** What it was drafted from, for who writes or examines it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpinionReportOrigin")
    public record Origin(String kind, UUID id, WordsConsent consent, String consentHow, Instant consentAt) {}

    /**
     * One report.
     *
     * @param length code points of situation, analysis and recommendations together, of at most 1,500
     * @param signer who signed its issue
     * @param changeable whether the caller may save it anew
     * @param origins what it came from, for who writes or examines it
     * @param lineage what came of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpinionReport")
    public record View(
            UUID id,
            int version,
            ReportState state,
            String number,
            UUID committeeId,
            String committee,
            UUID venueId,
            String venue,
            UUID authorMemberId,
            String author,
            String visibility,
            boolean authorAgrees,
            String title,
            String situation,
            String analysis,
            String recommendations,
            int length,
            List<HungPhoto> photos,
            List<DocumentApi> documents,
            int revision,
            Origin origin,
            ReportReason reasonCode,
            String reason,
            Express express,
            boolean wantsExpress,
            Instant draftedAt,
            Instant submittedAt,
            Instant issuedAt,
            String signer,
            Instant publishedAt,
            Instant archivedAt,
            Instant updatedAt,
            Instant stateSince,
            List<AdoptionApi.Adoption> adoptions,
            boolean changeable,
            List<String> allowedActions,
            List<ReportTrail.Event> timeline,
            List<Lineage.Link> origins,
            List<Lineage.Link> lineage) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpinionReportLine")
    public record Line(
            UUID id,
            ReportState state,
            String number,
            UUID committeeId,
            UUID venueId,
            String venue,
            UUID authorMemberId,
            String author,
            String visibility,
            String title,
            boolean express,
            LocalDate cycle,
            boolean late,
            AdoptionLevel adopted,
            Instant submittedAt,
            Instant issuedAt,
            Instant updatedAt,
            List<String> allowedActions) {}

    /** An earlier report that shares words with one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SimilarOpinionReport")
    public record Similar(
            UUID id,
            ReportState state,
            String number,
            String title,
            String beginning,
            String author,
            AdoptionLevel adopted,
            Instant submittedAt) {}

    @Schema(name = "SimilarOpinionReports")
    public record Similars(List<Similar> items) {}
}
