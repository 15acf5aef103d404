package org.mashangjian.opinionreport.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.state.ReportFacts;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.ReportReason;
import org.mashangjian.search.SearchTerms;

/** An opinion report (社情民意信息): one matter. Its verbs are the only way its state changes. */
@Entity
@DynamicUpdate
public class OpinionReport extends QuotingReport {
    private static final String TERM_SEPARATOR = "\u001f";

    private UUID venueId;
    private String divisionCode;
    private UUID authorAccountId;
    private UUID authorMemberId;
    private String authorName;
    private boolean internal;
    private boolean express;
    private boolean authorAgrees;
    private String title;
    private String situation;
    private String analysis;
    private String recommendations;
    private int revision;
    private Instant confidentialityConfirmedAt;

    @Enumerated(EnumType.STRING)
    private ReportReason reasonCode;

    private String reason;
    private Instant submittedAt;
    private String number;
    private UUID signedBy;
    private String signerName;
    private Instant issuedAt;
    private Instant publishedAt;
    private Instant archivedAt;
    private LocalDate cycle;
    private LocalDate triageDue;
    private LocalDate assignDue;
    private boolean collectTold;
    private boolean triageLate;
    private boolean assignLate;

    /** What the search finds this by; written by the ORM, read by queries alone. */
    @ColumnTransformer(read = "''", write = "array_to_tsvector(string_to_array(?, chr(31)))")
    private String terms;

    protected OpinionReport() {}

    /** Whoever drafts has confirmed that nothing secret goes onto this system (涉密不上网). */
    public static OpinionReport draft(
            UUID id, ReportFiling filing, ReportText text, ReportTerms under, String how, Moment<ReportParty> moment) {
        var report = new OpinionReport();
        report.venueId = filing.venueId();
        report.divisionCode = filing.divisionCode();
        report.authorAccountId = filing.authorAccountId();
        report.authorMemberId = filing.authorMemberId();
        report.authorName = filing.authorName();
        report.cameOf(filing.origin(), how, moment.at());
        report.confidentialityConfirmedAt = moment.at();
        report.word(text);
        report.agree(under);
        report.begin(id, filing.committeeId(), moment);
        return report;
    }

    /** A draft saved as it is typed; the trail does not grow by it. */
    public void change(ReportText text, ReportTerms under, Moment<ReportParty> moment) {
        makeSilently(ReportAction.change, moment);
        word(text);
        agree(under);
    }

    /**
     * Handed in, or again after it was returned: then it keeps the month it was collected in, and what was late stays late.
     *
     * @param days of the express way, or null where it goes the usual one
     */
    public void submit(String note, ExpressDays days, Moment<ReportParty> moment) {
        make(ReportAction.submit, note, new Moved(null, null), moment);
        if (submittedAt == null) {
            submittedAt = moment.at();
        } else {
            revision++;
        }
        if (cycle == null && days != null) {
            cycle = days.cycle();
            triageDue = days.triageDue();
            assignDue = days.assignDue();
        }
        because(null, null);
    }

    public void screen(String note, Moment<ReportParty> moment) {
        make(ReportAction.screen, note, new Moved(null, null), moment);
    }

    public void giveBack(ReportReason code, String words, Moment<ReportParty> moment) {
        make(ReportAction.give_back, words, new Moved(code, null), moment);
        because(code, words);
    }

    public void reject(ReportReason code, String words, Moment<ReportParty> moment) {
        make(ReportAction.reject, words, new Moved(code, null), moment);
        because(code, words);
    }

    public void redraft(Moment<ReportParty> moment) {
        make(ReportAction.redraft, null, new Moved(null, null), moment);
    }

    /** The next of its revisions; the one submitted first is 0. */
    public void revise(ReportText text, String note, Moment<ReportParty> moment) {
        make(ReportAction.revise, note, new Moved(null, null), moment);
        revision++;
        word(text);
    }

    /** By signature of who does it. @param newNumber of the committee's year */
    public void issue(String newNumber, String note, Moment<ReportParty> moment) {
        make(ReportAction.issue, note, new Moved(null, null), moment);
        number = newNumber;
        word(text());
        signedBy = moment.by().accountId();
        signerName = moment.by().name();
        issuedAt = moment.at();
    }

    public void forward(UUID adoptionId, String to, Moment<ReportParty> moment) {
        make(ReportAction.forward, to, new Moved(null, adoptionId), moment);
    }

    /** Everybody may read it; its author has agreed. */
    public void publish(Moment<ReportParty> moment) {
        make(ReportAction.publish, null, new Moved(null, null), moment);
        publishedAt = moment.at();
    }

    /** Nobody but those whose it is reads it from now on. */
    public void conceal(String note, Moment<ReportParty> moment) {
        make(ReportAction.conceal, note, new Moved(null, null), moment);
        publishedAt = null;
        authorAgrees = authorAgrees && !moment.as().contains(ReportParty.author);
    }

    public void archive(Moment<ReportParty> moment) {
        make(ReportAction.archive, null, new Moved(null, null), moment);
        archivedAt = moment.at();
    }

    public void withdraw(String note, Moment<ReportParty> moment) {
        make(ReportAction.withdraw, note, new Moved(null, null), moment);
    }

    /** The collection of its month closes before it was submitted; told once. */
    void flagCollect(Instant at) {
        collectTold = true;
        missed("collection_closing", at);
    }

    /** Nobody judged it by the day of its month; told once. */
    void flagTriage(Instant at) {
        triageLate = true;
        missed("triage_late", at);
    }

    /** It was assigned to nobody by the end of its month; told once. */
    void flagAssign(Instant at) {
        assignLate = true;
        missed("assign_late", at);
    }

    @Override
    void word(ReportText text) {
        title = text.title();
        situation = text.situation();
        analysis = text.analysis();
        recommendations = text.recommendations();
        terms = String.join(TERM_SEPARATOR, SearchTerms.of(title == null ? "" : title, text.pieces(number)));
    }

    private void agree(ReportTerms under) {
        internal = under.internal();
        express = under.express();
        authorAgrees = under.authorAgrees();
    }

    private void because(ReportReason code, String words) {
        reasonCode = code;
        reason = words;
    }

    @Override
    ReportFacts facts() {
        return ReportFacts.of(origin().consent(), isAnsweredByReceipt(), internal, authorAgrees, publishedAt);
    }

    public ReportText text() {
        return new ReportText(title, situation, analysis, recommendations);
    }

    public ReportTerms under() {
        return new ReportTerms(internal, express, authorAgrees);
    }

    @Override
    public boolean isIssued() {
        return issuedAt != null;
    }

    @Override
    void hide() {
        publishedAt = null;
    }

    public int revision() {
        return revision;
    }
}
