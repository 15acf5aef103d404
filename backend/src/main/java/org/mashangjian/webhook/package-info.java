/**
 * Tells apps of events: where they want to be told, and each event on its way there, signed by Standard Webhooks, as a
 * CloudEvent, until it got there or five days have passed.
 *
 * <p>May use: account, app, audit, database, event, event records of reception, request and statement, secret, web. It listens to all events; features tell by
 * {@link org.mashangjian.webhook.PublicEvents} what anybody may hear of theirs.
 */
package org.mashangjian.webhook;
