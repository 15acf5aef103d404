/**
 * What the proposer thinks of the replies (评议), and what follows: closing, the second handling, tracking of promises. May use:
 * proposal, proposal.assignment, proposal.state, proposal.trail, proposal.view.
 */
package org.mashangjian.proposal.feedback;
