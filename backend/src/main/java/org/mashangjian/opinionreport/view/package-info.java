/** What callers see of reports, one and in lists. May use: opinionreport.adoption, opinionreport.report, opinionreport.state. */
package org.mashangjian.opinionreport.view;
