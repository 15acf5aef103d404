package org.mashangjian.proposal.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.opendata.FeedEntry;
import org.mashangjian.opendata.NewsList;
import org.mashangjian.web.Page;

/** Public proposals for other programs. */
@ApplicationScoped
class OpenProposals implements NewsList<PublicProposalApi.Line> {
    @Inject
    PublicProposals proposals;

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Class<PublicProposalApi.Line> type() {
        return PublicProposalApi.Line.class;
    }

    @Override
    public Page<PublicProposalApi.Line> page(int limit, String cursor, Locale language) {
        return proposals.page(new PublicProposals.Filter(null, null, null, null), limit, cursor);
    }

    @Override
    public FeedEntry entry(PublicProposalApi.Line item) {
        return new FeedEntry(
                item.id(), item.subject(), item.number(), item.proposer(), item.filedAt(), "/proposals/" + item.id());
    }
}
