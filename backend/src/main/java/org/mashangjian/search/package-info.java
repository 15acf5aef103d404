/** Chinese-aware search: how text and query are cut into the terms that PostgreSQL's index holds. Uses no feature. */
package org.mashangjian.search;
