/** What the resident whose request a report came of is told of it. May use: opinionreport.state; database, lineage, request's redaction. */
package org.mashangjian.opinionreport.line;
