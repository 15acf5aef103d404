/**
 * Erasing what was entrusted: on the resident's word or when its time is over, once over all nodes, with a ledger in the
 * database and in a file outside it that is replayed after a restore.
 *
 * <p>May use: request, request.contact; attachment, audit, committee, database, event, web. Used by request.privacy and by
 * the command {@code replay-erasures}.
 */
package org.mashangjian.request.erasure;
