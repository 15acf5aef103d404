package org.mashangjian.opinionreport.report;

/**
 * Under which terms a report is written.
 *
 * @param internal whether it stays among committees: it never reaches a public page or an API client
 * @param express whether it goes the express way of its month (马上就办)
 * @param authorAgrees whether its author agrees to everybody reading it once it is issued
 */
public record ReportTerms(boolean internal, boolean express, boolean authorAgrees) {}
