package org.mashangjian.qrcode;

import io.quarkus.cache.CacheInvalidate;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mashangjian.database.Sql;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What other features ask about codes. */
@ApplicationScoped
public class QrCodes {
    static final String FORM = "[a-z0-9]([a-z0-9-]{1,38}[a-z0-9])";
    private static final Pattern CODE = Pattern.compile(FORM);

    @Inject
    Sql sql;

    /** Kept for ten seconds, misses too, in a bounded cache; what has not the form of a code asks no database. */
    @CacheResult(cacheName = "qr-codes")
    public Optional<QrCodeFacts> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return sql.one(
                "SELECT code, kind, venue_id, member_id, label, place, revoked_at IS NOT NULL FROM qr_code WHERE code = ?",
                row -> new QrCodeFacts(
                        row.string(1),
                        row.constant(2, QrCode.Kind.class),
                        row.uuid(3),
                        row.uuid(4),
                        row.string(5),
                        row.string(6),
                        row.flag(7)),
                code);
    }

    /** By which somebody came, to be counted for it; null where there is none such, or none any more. @param code may be null */
    public String counted(String code) {
        return code == null
                ? null
                : find(code.toLowerCase(Locale.ROOT))
                        .filter(it -> !it.revoked())
                        .map(QrCodeFacts::code)
                        .orElse(null);
    }

    /** The one that a body names; 422 where there is none, or none any more. */
    public QrCodeFacts named(String code) {
        var facts = find(code).orElseThrow(() -> Refusal.broken("qrCode", "unknown_qr_code"));
        if (facts.revoked()) {
            throw Refusal.broken("qrCode", "revoked_qr_code");
        }
        return facts;
    }

    /** Makes one for what happens at a venue, in the caller's transaction: it leads there, and to what {@link CodeSubjects} says. */
    public String make(UUID id, QrCode.Kind kind, VenueFacts venue, String label) {
        var code = BindingCode.spelled(id);
        QrCode.bind(code, kind, venue, null, label, null);
        return code;
    }

    /** The one that an address names; 404 where there is none, 410 where none any more. */
    QrCodeFacts addressed(String code) {
        var facts = find(code).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (facts.revoked()) {
            throw Refusal.of(ProblemType.gone);
        }
        return facts;
    }

    @CacheInvalidate(cacheName = "qr-codes")
    void forget(String code) {
        // the annotation does it: this node knows of a revocation at once, the others within ten seconds
    }
}
