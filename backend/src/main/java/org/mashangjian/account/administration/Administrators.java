package org.mashangjian.account.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AdministeredCommittees;
import org.mashangjian.account.Callers;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What an administrator may touch: accounts of their committees, never their own. */
@ApplicationScoped
class Administrators {
    @Inject
    Callers callers;

    @Inject
    AdministeredCommittees administered;

    @Inject
    AccountQueries queries;

    UUID caller() {
        return callers.current().accountId();
    }

    /** The committees the caller administers. */
    List<UUID> committees() {
        return administered.all();
    }

    /** The one asked for, or all where none is; 404 for one the caller does not administer. */
    List<UUID> committees(UUID asked) {
        var all = committees();
        if (asked == null) {
            return all;
        }
        if (!all.contains(asked)) {
            throw Refusal.of(ProblemType.not_found);
        }
        return List.of(asked);
    }

    /** The committee named in a body, which who administers one alone need not name. */
    UUID committee(String field, UUID named) {
        return administered.named(field, named);
    }

    AccountAdministrationApi.Managed shown(UUID id) {
        return queries.find(id, caller(), committees()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** An account whose roles the caller may change; 404 where they do not see it, 403 for their own. */
    Account touched(UUID id) {
        shown(id);
        if (id.equals(caller())) {
            throw Refusal.of(ProblemType.forbidden, "own_account");
        }
        return Account.findById(id);
    }

    /** An account that a committee of the caller keeps; 403 where another keeps it. */
    Account kept(UUID id) {
        var account = touched(id);
        if (!committees().contains(account.committeeId())) {
            throw Refusal.of(ProblemType.forbidden, "kept_elsewhere");
        }
        return account;
    }
}
