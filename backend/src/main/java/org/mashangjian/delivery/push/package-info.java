/**
 * Web Push: messages that a browser shows while no page of ours is open, encrypted for it alone (RFC 8291) and signed with
 * the installation's key (RFC 8292). Endpoints come from callers, so they are held to the open internet.
 *
 * <p>May use: delivery, account; database, secret, web. Features keep {@link org.mashangjian.delivery.push.PushSubscriptions}.
 */
package org.mashangjian.delivery.push;
