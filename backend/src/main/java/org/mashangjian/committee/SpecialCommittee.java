package org.mashangjian.committee;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A special committee (专门委员会). */
@Embeddable
record SpecialCommittee(UUID id, String name) {}
