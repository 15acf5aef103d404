package org.mashangjian.consultation.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an archive needs. */
@Schema(name = "ArchiveCheck")
public record ArchiveCheck(ArchiveCheckKind kind, boolean done) {}
