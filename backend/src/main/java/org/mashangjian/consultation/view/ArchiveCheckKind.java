package org.mashangjian.consultation.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ArchiveCheckKind")
public enum ArchiveCheckKind {
    notice,
    materials,
    attendance,
    minutes,
    outcomes,
    ratings,
    evaluation
}
