/**
 * Writing a proposal: drafts, cosigners who confirm, submission within the window, withdrawal. May use: proposal, proposal.search,
 * proposal.session, proposal.state, proposal.trail, proposal.view.
 */
package org.mashangjian.proposal.drafting;
