package org.mashangjian.committee;

import jakarta.persistence.Embeddable;

/** A sector as a committee calls it. */
@Embeddable
record CommitteeSector(String sectorCode, String label) {}
