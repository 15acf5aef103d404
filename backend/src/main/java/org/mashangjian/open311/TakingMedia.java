package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.attachment.ReceivingUpload;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.Refusal;

/** Takes the photos of a form in, as every upload: decoded, drawn anew, without what they say of their place. */
@ApplicationScoped
class TakingMedia {
    private static final int MOST = 9;

    @Inject
    ReceivingUpload receiving;

    @Inject
    IdempotencyKey idempotency;

    List<UUID> take(Form form) throws IOException {
        if (form.files().size() > MOST) {
            throw Refusal.malformed("media", "wrong_length");
        }
        var key = idempotency.given();
        var taken = new ArrayList<UUID>();
        for (var file : form.files()) {
            // each has a place of its own under the key, so that a retry finds them all
            var own = key == null ? null : key + "/" + taken.size();
            taken.add(receiving.receive(file, own).id());
        }
        return taken;
    }
}
