package org.mashangjian.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.web.Call;
import org.mashangjian.web.Replays;

/** Does what who holds a receipt asks for, once for its Idempotency-Key; in the caller's transaction. */
@ApplicationScoped
public class AskingErasure {
    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** @param kept what stays, as keys of its words */
    public ErasureAnswers.Erased ask(
            ErasingRows erasing, UUID id, String receipt, ErasureAnswers.Ask asked, List<String> kept) {
        var parts = asked.scope() == ErasureAnswers.Scope.contact
                ? List.of(ErasurePart.contact)
                : List.of(ErasurePart.contact, ErasurePart.content);
        if (replays.begin("erasure-" + erasing.kind() + "/" + id + "/" + receipt, asked, Ids.next())
                .isEmpty()) {
            var at = clock.now();
            parts = parts.stream()
                    .filter(part -> erasing.erase(id, part, true, at))
                    .toList();
        }
        return new ErasureAnswers.Erased(parts, ErasureAnswers.kept(call.language(), kept));
    }
}
