/**
 * Who holds an appointment: name and phone sealed, the receipt, and the keyed hashes by which one
 * person holds one booking.
 *
 * <p>May use: database, phone, secret. Used by reception.appointment and what comes after it.
 */
package org.mashangjian.reception.holder;
