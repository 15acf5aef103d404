package org.mashangjian.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One aggregate on the line of a request.
 *
 * @param at when it was linked
 * @param opinionReport how it stands, where it is a report and the resident asks; {@code proposal} likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RequestLineageStop")
public record LineageStop(String kind, UUID id, Instant at, LineageReport opinionReport, LineageProposal proposal) {
    /** What a resident is told of one stop. */
    public sealed interface Standing permits LineageReport, LineageProposal {}

    static LineageStop of(Lineage.Link link, Standing standing) {
        return new LineageStop(
                link.kind(),
                link.id(),
                link.at(),
                standing instanceof LineageReport report ? report : null,
                standing instanceof LineageProposal proposal ? proposal : null);
    }
}
