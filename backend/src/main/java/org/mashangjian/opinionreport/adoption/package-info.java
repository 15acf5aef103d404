/** What the levels made of a report: adopted or not, instructed, assigned, answered. May use: opinionreport.report, opinionreport.state. */
package org.mashangjian.opinionreport.adoption;
