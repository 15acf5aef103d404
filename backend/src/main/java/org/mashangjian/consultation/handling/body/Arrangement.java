package org.mashangjian.consultation.handling.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.web.Text;

/**
 * Who, how and when.
 *
 * @param level absent for the one of the venue or the committee
 * @param convenerMemberId the member who calls it together; absent where it is the caller
 * @param visibility whether everybody may know of it once it is noticed
 */
@Schema(name = "ConsultationArrangement")
public record Arrangement(
        @NotNull @Text(max = 60) String title,
        @NotNull ConsultationFormat format,
        ConsultationLevel level,
        @NotNull @Pattern(regexp = "private|public") String visibility,
        UUID convenerMemberId,
        @Text(max = 8000, lines = true) String plan,
        @Text(max = 200) String place,
        Instant startsAt,
        Instant endsAt,
        @NotNull @Size(max = 100) List<@NotNull @Valid NamedParty> participants) {}
