package org.mashangjian.opinionreport.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.opinionreport.adoption.ForwardingReport;
import org.mashangjian.opinionreport.body.Forwarding;
import org.mashangjian.opinionreport.body.NewReport;
import org.mashangjian.opinionreport.body.NewRevision;
import org.mashangjian.opinionreport.body.ReportOriginChoice;
import org.mashangjian.opinionreport.origin.OriginKind;
import org.mashangjian.opinionreport.report.HandlingReport;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportReason;
import org.mashangjian.opinionreport.state.WordsConsent;

/** The verbs of reports for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class ReportVerbs {
    @Inject
    DraftingReport drafting;

    @Inject
    WritingReport writing;

    @Inject
    EditingReport editing;

    @Inject
    ForwardingReport forwarding;

    @Inject
    HandlingReport handling;

    /** A member's own, of the committee they sit on. @param visibility {@code public} or {@code internal} */
    public UUID draft(
            ReportText text, String visibility, boolean express, boolean authorAgrees, Caller by, Instant at) {
        var id = Ids.next();
        var body = new NewReport(
                null,
                null,
                null,
                null,
                true,
                visibility,
                express,
                authorAgrees,
                text.title(),
                text.situation(),
                text.analysis(),
                text.recommendations(),
                null,
                null);
        drafting.draft(id, body, by, at);
        return id;
    }

    /** From a request, with the resident's own words, which they allow. @param text what is written over what it is filled with; @param how they were asked */
    public UUID draftFrom(UUID requestId, ReportText text, boolean express, String how, Caller by, Instant at) {
        var id = Ids.next();
        var origin = new ReportOriginChoice(OriginKind.request, requestId, WordsConsent.given, how);
        var body = new NewReport(
                null,
                null,
                null,
                origin,
                true,
                "public",
                express,
                false,
                text.title(),
                text.situation(),
                text.analysis(),
                text.recommendations(),
                null,
                null);
        drafting.draft(id, body, by, at);
        return id;
    }

    public void submit(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (report, moment) -> writing.submit(report, null, moment));
    }

    public void screen(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (report, moment) -> report.screen(null, moment));
    }

    public void giveBack(UUID id, ReportReason code, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (report, moment) -> report.giveBack(code, reason, moment));
    }

    public void reject(UUID id, ReportReason code, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (report, moment) -> report.reject(code, reason, moment));
    }

    public void withdraw(UUID id, String note, Caller by, Instant at) {
        handling.byStaff(id, by, at, (report, moment) -> report.withdraw(note, moment));
    }

    public void revise(UUID id, ReportText text, String note, Caller by, Instant at) {
        var body = new NewRevision(text.title(), text.situation(), text.analysis(), text.recommendations(), note);
        handling.byStaff(id, by, at, (report, moment) -> editing.revise(report, body, moment));
    }

    public void issue(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (report, moment) -> editing.issue(report, null, moment));
    }

    public void publish(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, OpinionReport::publish);
    }

    public void archive(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, OpinionReport::archive);
    }

    /** @param receiver who gets it where that level is not in this system, or null. @return the adoption */
    public UUID forward(UUID id, AdoptionLevel level, String receiver, Caller by, Instant at) {
        var made = new UUID[1];
        handling.byStaff(
                id,
                by,
                at,
                (report, moment) ->
                        made[0] = forwarding.forward(report, new Forwarding(level, receiver, null), by, moment));
        return made[0];
    }
}
