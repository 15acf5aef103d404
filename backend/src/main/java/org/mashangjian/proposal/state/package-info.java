/** Where a proposal stands and how it gets on, from the draft to the tracked promise. May use: account, lifecycle. */
package org.mashangjian.proposal.state;
