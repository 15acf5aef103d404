/**
 * The month's report of a venue: it writes itself from requests and timelines, figures first, words from the figures; and
 * for the office, which venues are behind. Small groups of residents are not told apart. How many were met at reception days,
 * consultations and discussions is read from their tables, by number alone.
 *
 * <p>May use: request, request.inbox, request.ledger, request.view; account, audit, category, committee, database, print,
 * unit, venue, web.
 */
package org.mashangjian.request.report;
