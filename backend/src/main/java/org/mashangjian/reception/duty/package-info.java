/**
 * The fair choice of who is on duty, and why: no database, no clock.
 *
 * <p>May use: reception's duties; member. Used by reception.rota.
 */
package org.mashangjian.reception.duty;
