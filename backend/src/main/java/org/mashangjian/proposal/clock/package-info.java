/** How long what takes for a committee's proposals, set by its office. May use: account, audit, database, web. */
package org.mashangjian.proposal.clock;
