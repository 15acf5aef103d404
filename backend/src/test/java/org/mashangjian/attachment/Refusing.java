package org.mashangjian.attachment;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.mashangjian.web.Refusal;

/** The code a call is refused with: of its one violation, else of its detail, else of its type. */
public final class Refusing {
    private Refusing() {}

    public static String code(Executable call) {
        var refusal = assertThrows(Refusal.class, call);
        if (!refusal.violations().isEmpty()) {
            return refusal.violations().get(0).code();
        }
        return refusal.detail() == null ? refusal.type().name() : refusal.detail();
    }
}
