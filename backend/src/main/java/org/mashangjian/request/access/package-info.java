/**
 * The data-access log: who saw a resident's contact, read a restricted request or took a copy, and why. The resident
 * reads it by receipt.
 *
 * <p>May use: request.state; account, audit, committee, database, event, web. Used by request.view, which logs reads of
 * restricted requests, and by request.privacy.
 */
package org.mashangjian.request.access;
