/** Figures of a session's proposals, as a whole, by unit and by sector, with the formula of each. May use: proposal's rows, committee, web. */
package org.mashangjian.proposal.statistics;
