package org.mashangjian.request.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer template as a caller sees it.
 *
 * @param text with its placeholders, such as {@code {编号}}
 * @param filled the text for the request that was named; what the request lacks is left in brackets to be filled in
 * @param changeable whether the caller may change and remove it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AnswerTemplate")
record AnswerTemplateApi(
        UUID id,
        int version,
        AnswerTemplateScope scope,
        UUID venueId,
        UUID committeeId,
        String name,
        String text,
        String filled,
        boolean changeable) {}
