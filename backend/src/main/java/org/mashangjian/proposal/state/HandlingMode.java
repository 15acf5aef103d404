package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How units share the handling (单办、会办、分办). */
@Schema(name = "ProposalHandlingMode")
public enum HandlingMode {
    /** One unit. */
    sole,
    /** One leads, others assist. */
    joint,
    /** Several, each for its part. */
    separate
}
