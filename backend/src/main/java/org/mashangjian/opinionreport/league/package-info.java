/** Scores by level and the quarterly league of committees. May use: opinionreport.state. */
package org.mashangjian.opinionreport.league;
