/**
 * How to reach the resident: kept encrypted, shown masked, erased after twelve months.
 *
 * <p>May use: audit, database, event, secret, web; no other part of requests. Used by request.filing, which keeps contacts,
 * and request.view, which shows them.
 */
package org.mashangjian.request.contact;
