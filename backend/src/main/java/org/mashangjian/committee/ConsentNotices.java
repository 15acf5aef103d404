package org.mashangjian.committee;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.database.Sql;

/** The privacy notice in force (PIPL art. 17): a committee's own, else the general one. */
@ApplicationScoped
public class ConsentNotices {
    /** A notice as shown; {@code version} is what a submission names. */
    @Schema(name = "Consent")
    public record Consent(String version, String text) {}

    private record Notice(String version, String chinese, String english) {}

    @Inject
    Sql sql;

    public Consent of(UUID committeeId, Locale language) {
        var notice = notice(committeeId);
        return new Consent(notice.version(), language == Locale.ENGLISH ? notice.english() : notice.chinese());
    }

    /** The notice somebody agreed to, whether it is in force or not. */
    public Optional<Consent> version(String version, Locale language) {
        return sql.one(
                "SELECT version, CASE WHEN ? THEN text_en ELSE text_zh END FROM consent_notice WHERE version = ?",
                row -> new Consent(row.string(1), row.string(2)),
                language == Locale.ENGLISH,
                version);
    }

    public boolean isCurrent(String version, UUID committeeId) {
        // another node may have published a moment ago what this one has not read yet
        return notice(committeeId).version().equals(version)
                || read(committeeId).version().equals(version);
    }

    /** So that a version published here holds at once. */
    @CacheInvalidateAll(cacheName = "consent-notices")
    public void forget() {}

    @CacheResult(cacheName = "consent-notices")
    Notice notice(UUID committeeId) {
        return read(committeeId);
    }

    private Notice read(UUID committeeId) {
        return sql.one("""
                        SELECT version, text_zh, text_en FROM consent_notice
                        WHERE (committee_id = ? OR committee_id IS NULL) AND valid_from <= now() AND valid_until > now()
                        ORDER BY committee_id NULLS LAST, valid_from DESC LIMIT 1
                        """, row -> new Notice(row.string(1), row.string(2), row.string(3)), committeeId)
                .orElseThrow(() -> new IllegalStateException("no consent notice is in force"));
    }
}
