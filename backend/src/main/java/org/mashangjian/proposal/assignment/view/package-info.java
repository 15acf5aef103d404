/**
 * Shows what units have to do about proposals, in lists and one by one; {@link
 * org.mashangjian.proposal.assignment.view.AssignmentDesk} does a verb once and answers with it. May use: proposal.assignment,
 * proposal.assignment.state, proposal.view.
 */
package org.mashangjian.proposal.assignment.view;
