package org.mashangjian.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.AppScope;
import org.mashangjian.web.Text;

/** What goes in and out about apps. */
final class AppApi {
    private AppApi() {}

    @Schema(name = "AppState")
    enum State {
        active,
        deactivated
    }

    /** @param contact the e-mail address of who answers for it */
    @Schema(name = "AppRegistration")
    record Registration(
            @NotNull @Text(max = 60) String name,
            @NotNull @Text(max = 300, lines = true) String purpose,
            @NotNull @Email @Text(max = 120) String contact,
            @NotNull @Valid Granted grant) {}

    /**
     * @param committeeId may be left out by who administers one alone
     * @param venueIds for {@code public:read}, the venues whose public fields it may read
     */
    @Schema(name = "AppGrantSubmission")
    record Granted(
            UUID committeeId,
            @NotNull @Size(min = 1, max = 20) Set<@NotNull AppScope> scopes,
            @Size(max = 200) List<@NotNull UUID> venueIds) {
        List<UUID> venues() {
            return venueIds == null ? List.of() : venueIds;
        }
    }

    /**
     * @param days how long it is good; 180 where nothing is said
     * @param replaces the key it takes the place of, which goes on for the overlap
     * @param overlapHours 72 where nothing is said
     */
    @Schema(name = "AppKeySubmission")
    record NewKey(
            @Min(1) @Max(400) Integer days,
            UUID replaces,
            @Min(0) @Max(720) Integer overlapHours) {}

    /** Nothing needs to be said. */
    @Schema(name = "AppStep")
    record Step() {}

    @Schema(name = "AppGrant")
    record Grant(
            UUID id,
            UUID committeeId,
            String committeeName,
            boolean sandbox,
            List<AppScope> scopes,
            List<UUID> venueIds,
            Instant grantedAt) {}

    /** @param prefix how it begins, by which its holder knows it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AppKey")
    record Key(UUID id, String prefix, Instant madeAt, Instant expiresAt, Instant usedAt) {}

    /** @param secret shown by this answer alone */
    @Schema(name = "AppKeyMade")
    record MadeKey(Key key, String secret) {}

    /**
     * @param grants those of the caller's committees; its keeper sees all
     * @param keys empty but for who keeps it
     * @param allowedActions path segments the caller can post to
     */
    @Schema(name = "App")
    record View(
            UUID id,
            String name,
            String purpose,
            String contact,
            UUID committeeId,
            State state,
            Instant registeredAt,
            List<Grant> grants,
            List<Key> keys,
            List<String> allowedActions) {}

    @Schema(name = "AppList")
    record Apps(List<View> items) {}

    /** What an app finds out about itself. @param callsPerMinute its limit, over all its keys */
    @Schema(name = "OwnApp")
    record Own(UUID id, String name, List<Grant> grants, long callsPerMinute) {}

    /** @param refused those of them that were answered with 400 or more */
    @Schema(name = "AppUsage")
    record Usage(LocalDate day, String operation, long calls, long refused) {}

    @Schema(name = "AppUsageList")
    record Usages(List<Usage> items) {}
}
