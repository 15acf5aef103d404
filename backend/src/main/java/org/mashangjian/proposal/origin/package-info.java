/**
 * What a proposal comes from and goes on as: drafted in one step of a request, a reception, a consultation or an opinion report, and
 * converted to a report where it was not filed. May use: opinionreport, proposal, proposal.state.
 */
package org.mashangjian.proposal.origin;
