/** What everybody reads of the handling of a public proposal: units, replies, milestones; personal data is taken out. */
package org.mashangjian.proposal.publicreply;
