package org.mashangjian.member;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days on which a member is not on duty, the first and the last included. */
@Embeddable
record Leave(LocalDate fromDate, LocalDate toDate) {}
