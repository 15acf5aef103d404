/**
 * Shows proposals to who may see them, in lists and one by one; {@link org.mashangjian.proposal.view.ProposalDesk} does a verb and
 * answers with the proposal. May use: proposal, proposal.search, proposal.state, proposal.trail.
 */
package org.mashangjian.proposal.view;
