package org.mashangjian.opinionreport.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one level made of a report; how it gets on is {@link AdoptionMoves#TABLE}. */
@Schema(name = "AdoptionState")
public enum AdoptionState {
    forwarded,
    adopted,
    not_adopted,
    /** A leader wrote on it what is to be done (批示). */
    instructed,
    /** A unit has to do it. */
    assigned,
    /** The unit said what it did. */
    feedback
}
