/** How many workdays before a session notice and materials are due, and after it the minutes, by level. */
package org.mashangjian.consultation.clock;
