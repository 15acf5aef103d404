/**
 * Who holds an appointment: name and phone sealed and forgotten in time, the receipt, and the keyed hashes by which one
 * person holds one booking.
 *
 * <p>May use: reception's settings; database, phone, secret. Used by reception.appointment and what comes after it.
 */
package org.mashangjian.reception.holder;
