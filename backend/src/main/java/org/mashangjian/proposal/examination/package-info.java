/**
 * Examining what was submitted (审查立案): taken up, filed with its number, returned, not filed with the reason, or merged; the
 * office's word on publication. May use: proposal, proposal.origin, proposal.search, proposal.session, proposal.state, proposal.trail, proposal.view.
 */
package org.mashangjian.proposal.examination;
