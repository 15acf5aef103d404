/**
 * How to reach the resident: kept encrypted, shown masked, erased by request.erasure.
 *
 * <p>May use: database, phone, secret, web; no other part of requests. Used by request.filing, which keeps contacts,
 * and request.view, which shows them.
 */
package org.mashangjian.request.contact;
