/** The report itself, whose it is, and its trail. May use: opinionreport.state. */
package org.mashangjian.opinionreport.report;
