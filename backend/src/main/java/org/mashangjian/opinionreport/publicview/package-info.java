/** What everybody reads of issued reports. May use: opinionreport.state. */
package org.mashangjian.opinionreport.publicview;
