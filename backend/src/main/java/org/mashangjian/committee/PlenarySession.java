package org.mashangjian.committee;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A plenary session (次会议) of a term. */
@Embeddable
record PlenarySession(int termNumber, int number, LocalDate opensOn, LocalDate closesOn) {}
