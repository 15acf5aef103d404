package org.mashangjian.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What administrators do with the tree of committees, and offices with their own; each step leaves its audit row. */
@ApplicationScoped
class ManagingCommittees {
    /** The division lies in that of the committee above, whose code it begins like without the zeros behind. */
    private static final String LIES_WITHIN = """
            SELECT c.level = 'national' OR starts_with(d.code, regexp_replace(c.division_code, '(00){1,2}$', ''))
            FROM committee c, division d WHERE c.id = ? AND d.code = ?
            """;

    @Inject
    Callers callers;

    @Inject
    Sectors sectors;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** Who administers the committee above founds it, and administers it until they give the role to somebody there. */
    void found(UUID id, CommitteeApi.New body) {
        var parent = Committee.<Committee>findByIdOptional(body.parentId())
                .orElseThrow(() -> Refusal.broken("parentId", "unknown_committee"));
        if (!callers.current().holdsFor(Role.administrator, parent.id())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (body.level().ordinal() < parent.level().ordinal()) {
            throw Refusal.broken("level", "above_its_parent");
        }
        if (!sql.one(LIES_WITHIN, row -> row.flag(1), parent.id(), body.divisionCode())
                .orElseThrow(() -> Refusal.broken("divisionCode", "unknown_division"))) {
            throw Refusal.broken("divisionCode", "outside_the_committee");
        }
        if (sql.one("SELECT 1 FROM committee WHERE code = ?", row -> true, body.code())
                .isPresent()) {
            throw Refusal.broken("code", "code_taken");
        }
        var committee = Committee.found(
                id,
                body.code(),
                body.name(),
                body.officialName(),
                body.level(),
                body.divisionCode(),
                parent.id(),
                body.phone());
        if (body.sandbox()) {
            committee.beSandbox();
        }
        Committee.flush();
        Account founder = Account.findById(callers.current().accountId());
        AccountGrant.give(founder, Role.administrator, id, null);
        note(id, "committee.founded");
    }

    void change(UUID id, String ifMatch, CommitteeApi.Change body) {
        own(id, ifMatch).call(body.name(), body.officialName(), body.phone());
        note(id, "committee.changed");
    }

    void keepSectors(UUID id, String ifMatch, CommitteeApi.Sectors body) {
        var committee = own(id, ifMatch);
        if (body.items().stream().anyMatch(item -> !sectors.knows(item.code()))) {
            throw Refusal.broken("items", "unknown_sector");
        }
        once(body.items().stream().map(CommitteeApi.Sector::code).toList());
        committee.keepSectors(body.items().stream()
                .map(item -> new CommitteeSector(item.code(), item.label()))
                .toList());
        note(id, "committee.sectors_changed");
    }

    /** One that keeps its id is the same under a new name. */
    void keepSpecialCommittees(UUID id, String ifMatch, CommitteeApi.Specials body) {
        var committee = own(id, ifMatch);
        var known =
                committee.specialCommittees().stream().map(SpecialCommittee::id).toList();
        var given = body.items().stream()
                .map(CommitteeApi.Special::id)
                .filter(it -> it != null)
                .toList();
        once(given);
        if (!known.containsAll(given)) {
            throw Refusal.broken("items", "unknown_special_committee");
        }
        committee.keepSpecialCommittees(body.items().stream()
                .map(item -> new SpecialCommittee(item.id() == null ? Ids.next() : item.id(), item.name()))
                .toList());
        note(id, "committee.special_committees_changed");
    }

    void keepTerms(UUID id, String ifMatch, CommitteeApi.Terms body) {
        var committee = own(id, ifMatch);
        once(body.items().stream().map(CommitteeApi.Term::number).toList());
        for (var term : body.items()) {
            once(term.sessions().stream().map(CommitteeApi.Session::number).toList());
            if (term.until() != null && term.until().isBefore(term.since())
                    || term.sessions().stream().anyMatch(it -> it.closesOn().isBefore(it.opensOn()))) {
                throw Refusal.broken("items", "ends_before_it_begins");
            }
        }
        committee.keepTerms(
                body.items().stream()
                        .map(term -> new CommitteeTerm(term.number(), term.since(), term.until()))
                        .toList(),
                body.items().stream()
                        .flatMap(term -> term.sessions().stream()
                                .map(it -> new PlenarySession(term.number(), it.number(), it.opensOn(), it.closesOn())))
                        .toList());
        note(id, "committee.terms_changed");
    }

    private Committee own(UUID id, String ifMatch) {
        var committee = Committee.<Committee>findByIdOptional(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!callers.current().mayManage(id)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        Version.match(ifMatch, committee.version());
        return committee;
    }

    private static void once(List<?> keys) {
        if (new HashSet<>(keys).size() < keys.size()) {
            throw Refusal.broken("items", "named_twice");
        }
    }

    private void note(UUID id, String action) {
        audit.append(id, clock.now(), callers.current(), action, "committee", id);
    }
}
