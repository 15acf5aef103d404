/** What happened to proposals: the trail a reader sees, the outbox and the audit. May use: proposal.state. */
package org.mashangjian.proposal.trail;
