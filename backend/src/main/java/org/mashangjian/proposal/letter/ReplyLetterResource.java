package org.mashangjian.proposal.letter;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.print.Letter;
import org.mashangjian.print.LetterText;
import org.mashangjian.proposal.assignment.view.AssignmentDesk;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/proposal-assignments/{id}/reply")
@Tag(name = "Proposal handling")
public class ReplyLetterResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    AssignmentDesk desk;

    @Inject
    ReplyLetter words;

    @Inject
    Letter letter;

    @Inject
    AuditLog audit;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Transactional
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "printProposalReply",
            summary = "The reply as an official letter, A4; that it left the system stands in the audit")
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        return write(id, "inline; filename=\"reply.pdf\"", letter::pdf);
    }

    @GET
    @Path("word-document")
    @Produces(DOCX)
    @Transactional
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "writeProposalReply",
            summary =
                    "The reply as a letter to be put on the unit's own paper and sealed; this stands in the audit too")
    public RestResponse<byte[]> write(@PathParam("id") UUID id) {
        return write(id, "attachment; filename=\"reply.docx\"", letter::docx);
    }

    private RestResponse<byte[]> write(UUID id, String disposition, Function<LetterText, byte[]> form) {
        var view = desk.view(id);
        if (view.reply() == null) {
            throw Refusal.of(ProblemType.conflict, "no_proposal_reply");
        }
        audit.append(
                view.committeeId(),
                clock.now(),
                callers.current(),
                "proposal_assignment.reply_printed",
                "proposal_assignment",
                id);
        return RestResponse.ResponseBuilder.ok(form.apply(words.of(view, call.language())))
                .header("Content-Disposition", disposition)
                .header("Cache-Control", "no-store")
                .build();
    }
}
