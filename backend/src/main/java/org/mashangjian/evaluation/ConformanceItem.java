package org.mashangjian.evaluation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Whether a venue has one thing of the standard. @param evidenceId what the photos of it hang on */
@Embeddable
record ConformanceItem(String code, boolean met, String note, UUID evidenceId) {}
