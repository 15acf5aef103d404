package org.mashangjian.opendata;

import java.util.List;

/**
 * A file of a dump.
 *
 * @param list of which it holds all that was public
 * @param rows headings not counted
 * @param sha256 in hexadecimal
 * @param columns of a CSV; empty of JSON lines, whose objects are those of the public operation
 */
record DumpFile(String name, String list, int rows, long bytes, String sha256, List<String> columns) {}
