package org.mashangjian.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo where it is shown, to be opened under {@code /api/v1/attachments/{id}}. */
@Schema(name = "Photo")
public record HungPhoto(UUID id, int width, int height) {}
