/**
 * Tells apps of events: where they want to be told, and each event on its way there, signed by Standard Webhooks, as a
 * CloudEvent, until it got there or five days have passed.
 *
 * <p>May use: account, audit, database, event, reception's and request's event records, secret, web. It listens to all events.
 */
package org.mashangjian.webhook;
