/** Tells members and the office of proposals, by number or proposer. It listens; nobody calls it. May use: notification, proposal.view. */
package org.mashangjian.proposal.notice;
