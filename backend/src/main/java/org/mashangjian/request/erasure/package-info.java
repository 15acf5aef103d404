/**
 * Erasing what was entrusted with a request: on the resident's word or when its time is over, once over all nodes.
 *
 * <p>May use: request; attachment, database, erasure, event. Used by request.privacy and by the replay of erasure.
 */
package org.mashangjian.request.erasure;
