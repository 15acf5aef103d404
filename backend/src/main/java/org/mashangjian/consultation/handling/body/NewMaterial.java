package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Words, photographed papers, or both. */
@Schema(name = "MaterialSubmission")
public record NewMaterial(
        @NotNull @Text(max = 60) String title,
        @Text(max = 8000, lines = true) String content,
        @Size(max = 9) List<@NotNull UUID> photoIds) {}
