package org.mashangjian.evaluation;

import jakarta.persistence.Embeddable;

/** One thing a venue must have. @param code stable, so that a check survives a new wording */
@Embeddable
record StandardItem(String code, String text) {}
