/**
 * What a caller sees of one request: who they are to it, the view with its words, and the receipt on paper. The resources
 * of the verbs answer through {@link org.mashangjian.request.view.RequestDesk}.
 *
 * <p>May use: request, request.access, request.state, request.contact; account, attachment, audit, category, committee,
 * database, event, lineage, phone, print, secret, unit, web.
 */
package org.mashangjian.request.view;
