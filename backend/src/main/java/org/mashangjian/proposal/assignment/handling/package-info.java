/** What offices and units do about proposals, over HTTP. May use: proposal.assignment, proposal.assignment.view, proposal.view. */
package org.mashangjian.proposal.assignment.handling;
