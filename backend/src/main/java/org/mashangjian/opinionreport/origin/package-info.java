/**
 * What reports come from (requests, receptions, consultations), what they are filled with beforehand, and whether a resident's
 * own words may stand in them. May use: opinionreport.report, opinionreport.state, category.
 */
package org.mashangjian.opinionreport.origin;
