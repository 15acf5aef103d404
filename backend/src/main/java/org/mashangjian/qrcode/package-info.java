/**
 * QR codes: what a printed code stands for, how often it is scanned, and the pages it leads to.
 *
 * <p>May use: account, audit, category, committee, database, event, member, print, venue, web. Other features ask {@link
 * org.mashangjian.qrcode.QrCodes}.
 */
package org.mashangjian.qrcode;
