/**
 * Strikes a resident's words out of the reports and proposals that came of what they said, with the texts kept of them and what the
 * search finds them by; enters that in the ledger, and does it again after a restore.
 *
 * <p>May use: database, erasure, event, opinionreport, proposal. Used by words, by request.erasure and reception.erasure through
 * {@link org.mashangjian.erasure.WordsElsewhere}, and by the replay of erasure.
 */
package org.mashangjian.words.erasure;
