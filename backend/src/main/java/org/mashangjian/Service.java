package org.mashangjian;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.mashangjian.audit.AuditChain;
import org.mashangjian.demo.DemoWelcome;

/** The running service: serves until it is told to stop, or does the one command it is given. */
public class Service implements QuarkusApplication {
    @Inject
    AuditChain chain;

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
            default -> {
                System.err.println("unknown command " + arguments[0] + "; there is: verify");
                yield 2;
            }
        };
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
