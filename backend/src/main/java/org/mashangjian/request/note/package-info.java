/**
 * Notes that the staff of a request write to each other (内部备注). They are read by clerk, chief, office and assignee and by
 * nobody else: no resident, unit, dispatching office, notice, event, export or public page holds them.
 *
 * <p>May use: request.state, request.view; account, audit, database, web.
 */
package org.mashangjian.request.note;
