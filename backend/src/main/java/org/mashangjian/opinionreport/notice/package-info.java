/** Tells staff, members and units of reports and adoptions. It listens; nobody calls it. May use: notification. */
package org.mashangjian.opinionreport.notice;
