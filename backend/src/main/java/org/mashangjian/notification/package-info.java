/**
 * Notices to people: so far those of staff and members in the workbench, made from committed events.
 *
 * <p>May use: account, database, event, request's event records, web. Nobody calls it; it listens.
 */
package org.mashangjian.notification;
