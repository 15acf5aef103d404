/**
 * What units have to do about a proposal (承办): assignment, objection and ruling, contact and meetings, progress, extension,
 * opinion, reply, and what became of what was promised. {@link org.mashangjian.proposal.assignment.HandlingAssignment} is the way
 * every verb goes; what moves the proposal too goes through {@link org.mashangjian.proposal.HandlingProposal} first.
 *
 * <p>May use: account, attachment, committee, consultation's trail, database, event, proposal, proposal.clock, unit, web.
 */
package org.mashangjian.proposal.assignment;
