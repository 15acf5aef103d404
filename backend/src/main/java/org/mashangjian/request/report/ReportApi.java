package org.mashangjian.request.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.view.RequestApi;

/** What is seen of a month's report. */
final class ReportApi {
    private ReportApi() {}

    /** @param complete whether the month is over; else the figures are those up to {@code asOf} */
    @Schema(name = "MonthlyReport")
    record Report(
            RequestApi.Named venue,
            String month,
            Instant asOf,
            boolean complete,
            int smallestGroup,
            List<String> paragraphs,
            List<Figure> figures,
            List<Table> tables) {}

    /** @param before of the month before */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportFigure")
    record Figure(Statistic code, String name, String formula, Double value, Double before) {}

    /** @param withheld whether there is something that would tell single residents apart */
    @Schema(name = "ReportTable")
    record Table(
            String code, String name, String formula, boolean withheld, List<String> columns, List<TableRow> rows) {}

    /** @param values one a column; that of the month before is left out where it is not shown */
    @Schema(name = "ReportTableRow")
    record TableRow(String name, List<Integer> values) {}

    /** A venue that is behind. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VenueBehind")
    record Behind(RequestApi.Named venue, int overdue, int unanswered, int escalated, Instant oldestDueAt) {}

    /** @param venues how many the committee has, @param behind how many of them have something overdue */
    @Schema(name = "VenueOverview")
    record Overview(UUID committeeId, Instant asOf, int venues, int behind, int overdue, List<Behind> items) {}
}
