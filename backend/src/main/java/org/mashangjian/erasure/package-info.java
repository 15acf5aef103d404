/**
 * What was erased, of whatever kind, and stays so: the ledger in the database and in a file outside it, its replay after a
 * restore, and for how long each committee keeps what has ended. What erasing means for an aggregate is told by the feature
 * that owns it, through {@link org.mashangjian.erasure.Erasable}.
 *
 * <p>May use: account, attachment, audit, database, event, lineage, web. Used by request.erasure, reception.erasure,
 * consultation.erasure, statement.erasure, words.erasure and by the command {@code replay-erasures}.
 */
package org.mashangjian.erasure;
