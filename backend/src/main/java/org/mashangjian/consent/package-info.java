/**
 * The upkeep of privacy notices: versions that are published and never changed, and that anybody can read for ever.
 *
 * <p>May use: account, audit, committee, database, event's Actor, web. Which one is in force is told by committee's {@link
 * org.mashangjian.committee.ConsentNotices}.
 */
package org.mashangjian.consent;
