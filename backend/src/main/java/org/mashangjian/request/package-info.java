/**
 * Residents' requests (诉求), from filing to follow-up.
 *
 * <p>May use: account, attachment, category, committee, database, event, member, qrcode, search, secret, venue, web.
 * Others file and move requests through {@link org.mashangjian.request.SubmittingRequest} and
 * {@link org.mashangjian.request.HandlingRequest}.
 */
package org.mashangjian.request;
