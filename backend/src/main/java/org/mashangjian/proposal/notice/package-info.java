/** Tells members and the office of proposals. It listens; nobody calls it. May use: notification. */
package org.mashangjian.proposal.notice;
