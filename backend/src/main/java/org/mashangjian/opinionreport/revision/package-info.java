/** The texts of a report from the submission on, and what changed between them. May use: opinionreport.report. */
package org.mashangjian.opinionreport.revision;
