/** The database as a place: the embedded server, the clock that decides, and rows read into records. Uses no feature. */
package org.mashangjian.database;
