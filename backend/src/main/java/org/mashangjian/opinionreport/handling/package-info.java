/**
 * Writing reports, examining, editing and issuing them. May use: opinionreport.adoption, opinionreport.body, opinionreport.origin,
 * opinionreport.report, opinionreport.revision, opinionreport.view.
 */
package org.mashangjian.opinionreport.handling;
