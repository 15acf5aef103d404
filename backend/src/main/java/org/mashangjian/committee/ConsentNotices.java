package org.mashangjian.committee;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
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

    public boolean isCurrent(String version, UUID committeeId) {
        return notice(committeeId).version().equals(version);
    }

    @CacheResult(cacheName = "consent-notices")
    Notice notice(UUID committeeId) {
        return sql.one("""
                        SELECT version, text_zh, text_en FROM consent_notice
                        WHERE (committee_id = ? OR committee_id IS NULL) AND valid_from <= now() AND valid_until > now()
                        ORDER BY committee_id NULLS LAST, valid_from DESC LIMIT 1
                        """, row -> new Notice(row.string(1), row.string(2), row.string(3)), committeeId)
                .orElseThrow(() -> new IllegalStateException("no consent notice is in force"));
    }
}
