/**
 * What happened: the timeline a reader sees, and the outbox the relay empties.
 *
 * <p>May use: database, web, audit's table. Features append through {@link org.mashangjian.event.EventLog} and listen by
 * implementing {@link org.mashangjian.event.EventListener}.
 */
package org.mashangjian.event;
