/**
 * Standards of venues (五有, 八有 …) as lists that a committee keeps, and how far each venue meets them, with evidence.
 *
 * <p>May use: account, attachment, audit, database, venue, web.
 */
package org.mashangjian.evaluation;
