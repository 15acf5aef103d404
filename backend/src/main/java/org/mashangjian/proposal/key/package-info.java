/**
 * Key proposals (重点提案) with the leader who oversees them and their milestones, and excellent ones (优秀提案). May use: proposal,
 * proposal.state, proposal.trail, proposal.view.
 */
package org.mashangjian.proposal.key;
