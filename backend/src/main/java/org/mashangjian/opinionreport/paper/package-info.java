/** Reports on paper, also for levels that are not in this system. May use: opinionreport.view, print. */
package org.mashangjian.opinionreport.paper;
