package org.mashangjian.opinionreport.report;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.WordsConsent;

/** What a report goes back to, and whether the resident whose words those are lets it use them. */
@MappedSuperclass
public abstract class QuotingReport extends OpinionReportLifecycle {
    private String originKind;
    private UUID originId;

    @Enumerated(EnumType.STRING)
    private WordsConsent consent;

    private String consentHow;
    private Instant consentAt;
    private boolean answeredByReceipt;

    abstract void word(ReportText text);

    public abstract boolean isIssued();

    /** Nobody but those whose it is reads it from now on. */
    abstract void hide();

    void cameOf(ReportOrigin origin, String how, Instant at) {
        originKind = origin.kind();
        originId = origin.id();
        say(origin.consent(), how, how == null ? null : at);
    }

    /** What the resident says to the use of their words, as staff heard it. @param filled the text with them, where they are allowed; else as it is */
    public void recordConsent(
            WordsConsent answer, String how, ReportText filled, String note, Moment<ReportParty> moment) {
        make(ReportAction.ask_consent, note, Moved.PLAINLY, moment);
        say(answer, how, moment.at());
        answeredByReceipt = false;
        word(filled);
    }

    /** The resident says yes by their receipt. @param filled the text with their words */
    public void giveWords(String how, ReportText filled, Moment<ReportParty> moment) {
        make(ReportAction.give_words, null, Moved.PLAINLY, moment);
        say(WordsConsent.given, how, moment.at());
        answeredByReceipt = true;
        word(filled);
    }

    /** The resident says no, or takes back what they allowed: what was issued stays, and is public no longer. */
    public void refuseWords(String how, Moment<ReportParty> moment) {
        var wereGiven = consent == WordsConsent.given;
        make(ReportAction.refuse_words, null, Moved.PLAINLY, moment);
        say(WordsConsent.refused, how, moment.at());
        answeredByReceipt = true;
        if (wereGiven && isIssued()) {
            hide();
        }
    }

    /** The words are struck out of it, wherever it stands. */
    public void loseWords(ReportText without, Instant at) {
        if (consent == WordsConsent.given) {
            say(WordsConsent.refused, consentHow, at);
        }
        word(without);
    }

    private void say(WordsConsent answer, String how, Instant at) {
        consent = answer;
        consentHow = how;
        consentAt = at;
    }

    boolean isAnsweredByReceipt() {
        return answeredByReceipt;
    }

    public ReportOrigin origin() {
        return new ReportOrigin(originKind, originId, consent);
    }
}
