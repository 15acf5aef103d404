package org.mashangjian.opinionreport.report;

import java.time.LocalDate;

/** The gates of the month that an express report belongs to. @param cycle its first day */
public record ExpressDays(LocalDate cycle, LocalDate triageDue, LocalDate assignDue) {}
