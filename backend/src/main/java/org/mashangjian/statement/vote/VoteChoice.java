package org.mashangjian.statement.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says of a statement. */
@Schema(name = "VoteChoice")
public enum VoteChoice {
    agree,
    disagree,
    pass
}
