/**
 * Venues where members meet the public: stations, studios, consultation rooms and halls, contact points.
 *
 * <p>May use: account, attachment, audit, committee, database, exchange, member, opendata, search, web. Other features ask {@link
 * org.mashangjian.venue.Venues}.
 */
package org.mashangjian.venue;
