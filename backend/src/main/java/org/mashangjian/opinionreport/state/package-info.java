/** Where a report and its adoptions stand and how they get on. May use: account, lifecycle. */
package org.mashangjian.opinionreport.state;
