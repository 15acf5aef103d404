package org.mashangjian;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.mashangjian.account.administration.InvitingAdministrator;
import org.mashangjian.audit.AuditChain;
import org.mashangjian.demo.DemoWelcome;
import org.mashangjian.erasure.ReplayingErasures;

/** The running service: serves until it is told to stop, or does the one command it is given. */
public class Service implements QuarkusApplication {
    @Inject
    AuditChain chain;

    @Inject
    InvitingAdministrator inviting;

    @Inject
    ReplayingErasures erasures;

    @Inject
    DemoWelcome welcome;

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            welcome.print();
            Quarkus.waitForExit();
            return 0;
        }
        return switch (arguments[0]) {
            case "verify" -> verify();
            case "administrator" -> administrator(arguments);
            case "replay-erasures" -> replay(List.of(arguments).subList(1, arguments.length));
            default -> {
                System.err.println(
                        "unknown command " + arguments[0] + "; there are: verify, administrator, replay-erasures");
                yield 2;
            }
        };
    }

    private int administrator(String... arguments) {
        if (arguments.length != 4) {
            System.err.println("administrator <code of the committee> <user name> <name>");
            return 2;
        }
        var link = inviting.invite(arguments[1], arguments[2], arguments[3]);
        if (link.isEmpty()) {
            System.err.println("no such committee, or that user name is somebody's who does not administer it");
            return 1;
        }
        System.out.printf(
                "%s%ngood for one use until %s%n", link.get().url(), link.get().expiresAt());
        return 0;
    }

    private int replay(List<String> files) {
        var outcome = erasures.replay(files.stream().map(Path::of).toList());
        System.out.printf(
                "%d erasures in the ledger, %d unknown to this database, %d erased again%n",
                outcome.lines(), outcome.unknown(), outcome.erased());
        return 0;
    }

    private int verify() {
        var verdict = chain.verify();
        verdict.findings().forEach(System.out::println);
        System.out.printf(
                "%d sealed audit rows checked, %d findings%n",
                verdict.rows(), verdict.findings().size());
        return verdict.findings().isEmpty() ? 0 : 1;
    }
}
