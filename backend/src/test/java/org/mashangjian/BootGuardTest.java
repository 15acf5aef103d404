package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Account;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

/** The tests run on the demo's keys and on a database with its durability off: all that production refuses. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BootGuardTest {
    @Inject
    BootGuard guard;

    @Inject
    Sql sql;

    @Test
    void published_keys_are_refused() {
        assertEquals(6, faultsAbout("is the published key of the demo"));
    }

    @Test
    void a_database_that_may_lose_what_it_acknowledged_is_refused() {
        assertEquals(1, faultsAbout("fsync off"));
        assertEquals(1, faultsAbout("synchronous_commit off"));
    }

    @Test
    void a_setting_that_is_on_is_fine() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run("SET LOCAL synchronous_commit = 'remote_apply'");
            assertEquals(0, faultsAbout("synchronous_commit"));
        });
    }

    @Test
    void a_password_alone_is_not_enough_for_production() {
        assertEquals(1, faultsAbout("mashang.second-factor is offered"));
    }

    @Test
    void demo_accounts_are_refused() {
        var account = QuarkusTransaction.requiringNew()
                .call(() -> Account.open("boot-guard", "柳叶青", "no-password", null, true));
        assertEquals(1, faultsAbout("demo accounts"));
        sql.run("DELETE FROM account WHERE id = ?", account.id());
    }

    private long faultsAbout(String words) {
        var faults = guard.faults();
        assertTrue(faults.stream().allMatch(fault -> fault.length() > words.length()));
        return faults.stream().filter(fault -> fault.contains(words)).count();
    }
}
