/** What the resident whose request a proposal came of is told of it. May use: proposal.state, proposal.view; database, lineage, request's redaction. */
package org.mashangjian.proposal.line;
