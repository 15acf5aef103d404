/**
 * The paste box: what staff paste from a chat group is read for place, phone, sender and category, so that it can be
 * looked over and filed for who wrote it. Nothing is kept here; filing goes the usual way.
 *
 * <p>May use: request.view; account, category, venue, web.
 */
package org.mashangjian.request.paste;
