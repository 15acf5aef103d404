/** A session's proposals with their replies as a book (提案汇编), written in the background. May use: proposal's rows, print. */
package org.mashangjian.proposal.book;
