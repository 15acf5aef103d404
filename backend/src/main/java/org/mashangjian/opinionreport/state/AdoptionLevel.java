package org.mashangjian.opinionreport.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The levels that a report goes up through, the lowest first. */
@Schema(name = "AdoptionLevel")
public enum AdoptionLevel {
    county,
    city,
    province,
    national
}
