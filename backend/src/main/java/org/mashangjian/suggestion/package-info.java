/**
 * What is offered to a resident before sending: a category, members who fit, and similar open requests to support.
 *
 * <p>May use: account, category, committee, database, member, qrcode, search, venue, web.
 */
package org.mashangjian.suggestion;
