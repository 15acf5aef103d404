/**
 * Committees in their tree over divisions, with sectors, clocks, the calendar of workdays and consent notices.
 *
 * <p>May use: account, audit, database, web. Other features see committees by id and through Clocks, CommitteeSettings, ConsentNotices and Sectors.
 */
package org.mashangjian.committee;
