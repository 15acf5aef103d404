/**
 * Discussions (码上议): residents speak under a topic or a consultation, staff moderate, sort and merge what they say, and
 * everybody votes on it. Here is what all of that shares: the discussion, the statement with its states, receipts, and how
 * people are known without being known. What is done with it has a package each: discussion, filing, view, moderation, vote,
 * result; they know this one, and it knows none of them.
 *
 * <p>May use: account, audit, committee, database, erasure, event, lineage, notification, opendata, phone, qrcode, secret, venue, web. Other features refer to a
 * discussion by its id.
 */
package org.mashangjian.statement;
