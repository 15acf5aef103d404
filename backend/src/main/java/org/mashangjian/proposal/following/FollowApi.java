package org.mashangjian.proposal.following;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What is sent to follow a proposal, and to stop. */
final class FollowApi {
    private static final String LANGUAGES = "zh-CN|en";

    private FollowApi() {}

    /** @param oneTimeCode for the purpose {@code follow} */
    @Schema(name = "FollowSubmission")
    record Follow(
            @NotNull @Text(max = 30) String phone,
            @NotNull @Pattern(regexp = "[0-9]{6}") String oneTimeCode,
            @NotNull @Pattern(regexp = LANGUAGES) String language) {}

    /** @param stopToken stops it, as the link in every letter does */
    @Schema(name = "Following")
    record Following(UUID id, UUID proposalId, String stopToken) {}

    @Schema(name = "FollowStop")
    record Stop(@NotNull @Text(max = 64) String token) {}
}
