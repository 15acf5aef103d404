/** The states of reception days and appointments, and the tables of their legal moves. Uses lifecycle alone. */
package org.mashangjian.reception.state;
