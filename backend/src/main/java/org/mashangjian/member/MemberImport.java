package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.committee.Sectors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.Importable;
import org.mashangjian.exchange.ImportedList;

/** Members of a committee from a file. */
@ApplicationScoped
class MemberImport implements Importable {
    @Inject
    Sql sql;

    @Inject
    Sectors sectors;

    @Inject
    Validator validator;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Override
    public ImportedList list() {
        return ImportedList.members;
    }

    @Override
    public List<String> columns() {
        return MemberColumns.ALL;
    }

    @Override
    public Set<String> required() {
        return Set.of(MemberColumns.NAME, MemberColumns.LEVELS, MemberColumns.SECTOR);
    }

    @Override
    public Importing begin(UUID committeeId, Caller by) {
        return new ImportingMembers(
                new MemberRows(committeeId, sectors.codesByName(), validator),
                new KnownMembers(committeeId, sql),
                committeeId,
                members.today(),
                (member, action) -> audit.append(committeeId, clock.now(), by, action, "member", member));
    }
}
