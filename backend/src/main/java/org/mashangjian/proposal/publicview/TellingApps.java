package org.mashangjian.proposal.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.AppScope;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.webhook.PublicEvents;

/** Tells apps how proposals get on that everybody may read; of one that was taken back, that it was and no more. */
@ApplicationScoped
class TellingApps implements PublicEvents {
    private static final List<String> KINDS = Stream.of(
                    ProposalAction.consent,
                    ProposalAction.publish,
                    ProposalAction.assign,
                    ProposalAction.reassign,
                    ProposalAction.make_key,
                    ProposalAction.reach_milestone,
                    ProposalAction.complete_reply,
                    ProposalAction.rate_satisfied,
                    ProposalAction.rate_dissatisfied,
                    ProposalAction.lapse,
                    ProposalAction.track,
                    ProposalAction.re_reply,
                    ProposalAction.conclude)
            .map(ProposalAction::done)
            .toList();
    private static final Set<String> HIDING = Set.of(ProposalAction.consent.done(), ProposalAction.publish.done());

    @Inject
    PublicProposals proposals;

    @Inject
    Sql sql;

    /** @param published whether everybody may read it now; without it there is nothing else */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(boolean published, String number, String subject, ProposalState state, ResultClass resultClass) {}

    @Override
    public String subject() {
        return "proposal.";
    }

    @Override
    public AppScope scope() {
        return AppScope.proposals_read;
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Class<Told> told() {
        return Told.class;
    }

    @Override
    public Optional<Told> tell(UUID id, String kind) {
        return proposals
                .find(id)
                .map(PublicProposalApi.Whole::proposal)
                .map(it -> new Told(true, it.number(), it.subject(), it.state(), it.resultClass()))
                .or(() -> HIDING.contains(kind) && isFiled(id)
                        ? Optional.of(new Told(false, null, null, null, null))
                        : Optional.empty());
    }

    private boolean isFiled(UUID id) {
        return sql.one("SELECT 1 FROM proposal WHERE id = ? AND filed_at IS NOT NULL", row -> true, id)
                .isPresent();
    }
}
