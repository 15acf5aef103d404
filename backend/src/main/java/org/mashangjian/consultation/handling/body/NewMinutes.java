package org.mashangjian.consultation.handling.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.web.Text;

/**
 * What was said.
 *
 * @param positions who holds what, where there is no full consensus
 * @param publicMinutes what everybody reads of it, where it is public
 */
@Schema(name = "MinutesSubmission")
public record NewMinutes(
        @NotNull @Text(max = 8000, lines = true) String content,

        @NotNull Consensus consensus,
        @Size(max = 30) List<@NotNull @Valid NewPosition> positions,
        @Text(max = 8000, lines = true) String publicMinutes) {}
