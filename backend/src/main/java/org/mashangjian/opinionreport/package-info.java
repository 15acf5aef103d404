/**
 * Opinion reports (社情民意信息): one matter in at most 1,500 characters, from the draft over the office's examination and
 * editing to the issue, and what higher levels made of it.
 *
 * <p>opinionreport.state says where a report and its adoptions stand and is used by all the others; opinionreport.report is the
 * report itself, opinionreport.origin what it came from, opinionreport.adoption what each level made of it; opinionreport.view
 * shows it, opinionreport.handling writes and examines it.
 *
 * <p>May use: account, attachment, audit, committee, consultation's trail, database, event, lifecycle, lineage, member,
 * notification, opendata, print, request's redaction, search, unit, venue, web. Proposals call {@code DraftingReport} and {@code ReportTexts}.
 */
package org.mashangjian.opinionreport;
