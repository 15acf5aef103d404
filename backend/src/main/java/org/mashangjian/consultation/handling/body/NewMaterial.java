package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.NewPaper;
import org.mashangjian.web.Text;

/**
 * Words, photographed papers, documents, or several of them.
 *
 * @param visibility whether everybody may read it where the consultation is public; else the parties alone
 */
@Schema(name = "MaterialSubmission")
public record NewMaterial(
        @NotNull @Text(max = 60) String title,
        @Text(max = 8000, lines = true) String content,
        @Size(max = 9) List<@NotNull UUID> photoIds,
        @Size(max = 9) List<@NotNull UUID> documentIds,
        @Pattern(regexp = "private|public") String visibility) {
    public NewPaper paper() {
        return new NewPaper(
                title,
                content,
                "public".equals(visibility),
                Objects.requireNonNullElse(photoIds, List.of()),
                Objects.requireNonNullElse(documentIds, List.of()));
    }
}
