/** Tells units, offices and proposers of units' parts of proposals. It listens; nobody calls it. May use: notification. */
package org.mashangjian.proposal.assignment.notice;
