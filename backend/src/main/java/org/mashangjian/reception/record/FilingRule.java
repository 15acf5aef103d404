package org.mashangjian.reception.record;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Why no request can be made of a record: what is offered and what is refused are told by these; each name is the reason given. */
enum FilingRule {
    already_filed {
        @Override
        boolean isBroken(UUID filed, UUID about) {
            return filed != null;
        }
    },
    /** It goes on in the request that the visitor came about. */
    about_a_request {
        @Override
        boolean isBroken(UUID filed, UUID about) {
            return about != null;
        }
    };

    abstract boolean isBroken(UUID filed, UUID about);

    /** @param filed the request that came of it; @param about the request it is about; either may be null */
    static Optional<FilingRule> broken(UUID filed, UUID about) {
        return Arrays.stream(values()).filter(it -> it.isBroken(filed, about)).findFirst();
    }
}
