package org.mashangjian.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mashangjian.attachment.ErasingAttachments;
import org.mashangjian.database.DatabaseClock;

/** After a restore: erases again what the ledger's file knows and the restored database does not. Can be repeated. */
@ApplicationScoped
public class ReplayingErasures {
    /** @param lines in the files; @param unknown to the database; @param erased what had come back */
    public record Outcome(int lines, int unknown, int erased) {}

    @Inject
    ErasureLedger ledger;

    @Inject
    ErasingAttachments attachments;

    @Inject
    DatabaseClock clock;

    @Any
    @Inject
    Instance<Erasable> erasables;

    /** @param files the ledgers of all nodes; none for this node's own */
    public Outcome replay(List<Path> files) {
        var erasures = new ArrayList<Erasure>();
        if (files.isEmpty()) {
            erasures.addAll(ledger.read(null));
        }
        files.forEach(file -> erasures.addAll(ledger.read(file)));
        var unknown = 0;
        var erased = 0;
        for (var erasure : erasures) {
            // a line the database knows is done, and what came after it is not to be touched
            if (!ledger.knows(erasure.id())) {
                unknown++;
                erased += QuarkusTransaction.requiringNew().call(() -> again(erasure)) ? 1 : 0;
            }
        }
        return new Outcome(erasures.size(), unknown, erased);
    }

    private boolean again(Erasure it) {
        var owner = erasables.stream()
                .filter(one -> one.kind() == it.kind())
                .findFirst()
                .orElseThrow();
        attachments.removeFiles(it.files());
        var committee = owner.committeeOf(it.subjectId());
        ledger.keep(it, committee.orElse(null));
        return committee.isPresent() && owner.eraseAgain(it.subjectId(), it.part(), it.byResident(), clock.now());
    }
}
