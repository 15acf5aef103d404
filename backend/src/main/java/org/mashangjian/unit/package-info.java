/**
 * Units (承办单位): the departments, communities and enterprises of a committee's division that answer what is dispatched to
 * them. Their officers are accounts that hold {@code unit_officer} for the unit.
 *
 * <p>May use: account, audit, database, exchange, web. Requests ask {@link org.mashangjian.unit.Units}.
 */
package org.mashangjian.unit;
