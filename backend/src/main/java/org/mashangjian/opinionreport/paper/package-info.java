/** Reports on paper, also for levels that are not in this system. May use: attachment, opinionreport.adoption, opinionreport.view, print. */
package org.mashangjian.opinionreport.paper;
