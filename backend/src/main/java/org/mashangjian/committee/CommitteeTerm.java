package org.mashangjian.committee;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A term (届). @param until the last day, null while it runs */
@Embeddable
record CommitteeTerm(int number, LocalDate since, LocalDate until) {}
