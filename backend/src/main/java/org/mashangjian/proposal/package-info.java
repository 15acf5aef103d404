/**
 * Proposals (提案), from the draft to the reply and what was promised.
 *
 * <p>The proposal itself stands here with {@link org.mashangjian.proposal.HandlingProposal}, through which every verb goes.
 * proposal.state says how it gets on, proposal.trail what happened; proposal.session keeps plenary sessions and their windows, proposal.clock how long what takes,
 * proposal.origin says what it comes from and goes on as, proposal.drafting writes and cosigns, proposal.examination files, proposal.view shows, proposal.publicview shows to everybody.
 *
 * <p>May use: account, attachment, audit, committee, consultation.trail, database, event, lifecycle, lineage, member, opendata, opinionreport, request's redaction, search, unit, web. Nobody calls
 * it but the demo.
 */
package org.mashangjian.proposal;
