/**
 * Filing a request: what was sent is checked against what there is, and stored once. Other features file through
 * {@link org.mashangjian.request.filing.SubmittingRequest}.
 *
 * <p>May use: request, request.state, request.contact, request.recusal, request.view; account, attachment, category, committee, database,
 * event, member, qrcode, search, secret, venue, web.
 */
package org.mashangjian.request.filing;
