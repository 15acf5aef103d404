/**
 * What becomes of a resident's data: looks at the contact with a reason, the resident's rights by receipt (a copy,
 * correction, erasure, consent taken back), what is erased when its time is over, and the ledger that keeps it erased.
 *
 * <p>May use: request, request.access, request.contact, request.erasure, request.state, request.view; account, attachment, audit,
 * committee, database, erasure, event, print, web.
 */
package org.mashangjian.request.privacy;
