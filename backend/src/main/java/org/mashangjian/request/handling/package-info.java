/**
 * The verbs of requests: of staff and members, and of the resident whose it is; for other features as
 * {@link org.mashangjian.request.handling.RequestVerbs}.
 *
 * <p>May use: request, request.access, request.contact, request.state, request.view, request.message, request.note,
 * request.publicview, request.recusal; account, attachment, committee, database, member, unit, web.
 */
package org.mashangjian.request.handling;
