/**
 * Residents' requests (诉求), from filing to follow-up. Here is the aggregate: its verbs, clocks and events, the receipts
 * that open it, and {@link org.mashangjian.request.HandlingRequest}, through which every verb goes. What is done with it
 * has a package each: filing, view, handling, message, inbox, publicview; they know this one, and it knows none of them
 * but tells {@link org.mashangjian.request.RequestFollower}.
 *
 * <p>May use: request.state; account, committee, database, event, opendata, secret, unit, web. Other features listen to
 * {@link org.mashangjian.request.RequestEvent}, file through request.filing and move requests through request.handling.
 */
package org.mashangjian.request;
