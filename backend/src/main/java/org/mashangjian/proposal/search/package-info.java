/** Finds submitted proposals by their words, and those like another. May use: proposal. */
package org.mashangjian.proposal.search;
