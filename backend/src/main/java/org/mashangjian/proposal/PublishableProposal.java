package org.mashangjian.proposal;

import jakarta.persistence.MappedSuperclass;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.trail.ProposalMoment;

/** Whether everybody may read a proposal: its proposer and the office agree on it, and either can take that back. */
@MappedSuperclass
public abstract class PublishableProposal extends AssignedProposal {
    private boolean consented;
    private boolean published;

    /** @param agreed whether the proposer lets everybody read it */
    public void consent(boolean agreed, ProposalMoment moment) {
        make(ProposalAction.consent, null, new Moved(agreed ? "agreed" : "withdrawn", null), moment);
        consented = agreed;
    }

    /** @param shown whether the office lets everybody read it */
    public void publish(boolean shown, String note, ProposalMoment moment) {
        make(ProposalAction.publish, note, new Moved(shown ? "shown" : "hidden", null), moment);
        published = shown;
    }

    /** What it now holds is for nobody's eyes but theirs, whatever the office said before. */
    void hide() {
        published = false;
    }
}
