/** Chinese-aware search: how text and query are cut into the terms that PostgreSQL's index holds. May use: database. */
package org.mashangjian.search;
