/**
 * Answer templates (答复模板): words that are ready to be put into an answer, one's own, a venue's or a committee's, with
 * placeholders that are filled from the request at hand.
 *
 * <p>May use: request.view; account, audit, committee, database, venue, web.
 */
package org.mashangjian.request.template;
