/**
 * What residents said, in the reports and proposals that came of it: they are asked on their receipt, say yes or no, take it back;
 * what is taken back or erased is struck out.
 *
 * <p>May use: account, database, delivery by request's letters, erasure, event, opinionreport, proposal, request's receipts, web.
 * Nobody calls it.
 */
package org.mashangjian.words;
