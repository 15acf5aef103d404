/**
 * The hash chain over what was done: every mutation leaves a row in its own transaction, one sealer numbers the rows of a
 * committee and chains them, and a check finds a row that was changed, taken out or cut off.
 *
 * <p>May use: account, database, event's Actor, secret, web. Features that are not told of by events append through
 * {@link org.mashangjian.audit.AuditLog}.
 */
package org.mashangjian.audit;
