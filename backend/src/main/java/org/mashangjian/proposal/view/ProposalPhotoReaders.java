package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;
import org.mashangjian.proposal.ProposalScopes;

/** Photos of a proposal are for whom the proposal is. */
@ApplicationScoped
public class ProposalPhotoReaders implements PhotoReaders {
    @Inject
    ProposalScopes scopes;

    @Inject
    Callers callers;

    @Override
    public PhotoPlace place() {
        return PhotoPlace.proposal;
    }

    @Override
    public boolean mayRead(UUID proposalId) {
        return !scopes.parties(proposalId, callers.current()).isEmpty();
    }
}
