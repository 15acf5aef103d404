package org.mashangjian.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a statement stands; how it gets on is {@link StatementMove#TABLE}. */
@Schema(name = "StatementState")
public enum StatementState {
    pending,
    published,
    rejected,
    merged,
    withdrawn
}
