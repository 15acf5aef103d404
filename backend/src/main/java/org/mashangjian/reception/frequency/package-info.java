/**
 * How often venues receive, beside how often their rota says they have to.
 *
 * <p>May use: reception.rota; account, database, member, web.
 */
package org.mashangjian.reception.frequency;
