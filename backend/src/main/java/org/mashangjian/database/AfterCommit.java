package org.mashangjian.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Does something once the transaction at hand is certain, and nothing where it is not. */
@ApplicationScoped
public class AfterCommit {
    @Inject
    TransactionSynchronizationRegistry transaction;

    /** @param then short, and nothing that may fail: the transaction is over by then */
    public void run(Runnable then) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is told before it is certain
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    then.run();
                }
            }
        });
    }
}
