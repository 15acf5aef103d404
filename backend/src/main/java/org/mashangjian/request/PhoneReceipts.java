package org.mashangjian.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;

/**
 * A second receipt for who proved that the phone of a request is theirs: derived from both, so it is stored nowhere and
 * opens as long as that phone is kept with the request. The receipt on paper goes on working beside it.
 */
@ApplicationScoped
public class PhoneReceipts {
    @Inject
    Sql sql;

    @Inject
    Receipts receipts;

    /** @param phone the blind index of the phone that was proven; empty where the request has another or none */
    public Optional<String> of(UUID requestId, byte[] phone) {
        return phone(requestId)
                .filter(kept -> Hmac.same(kept, phone))
                .map(kept -> receipts.phoneReceipt(requestId, kept));
    }

    /** Whether what was typed is the receipt by phone of this request. */
    public boolean opens(UUID requestId, String typed) {
        return phone(requestId)
                .map(kept -> receipts.hash(receipts.phoneReceipt(requestId, kept)))
                .filter(right -> Hmac.same(right, receipts.hash(typed)))
                .isPresent();
    }

    private Optional<byte[]> phone(UUID requestId) {
        return sql.one("SELECT phone_index FROM request_contact WHERE request_id = ?", row -> row.bytes(1), requestId);
    }
}
