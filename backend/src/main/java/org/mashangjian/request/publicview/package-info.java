/**
 * What everybody sees of requests whose residents agreed: redacted, and to be supported by who has the same concern.
 *
 * <p>May use: request, request.state, request.view; account, audit, database, event, search, secret, web.
 */
package org.mashangjian.request.publicview;
