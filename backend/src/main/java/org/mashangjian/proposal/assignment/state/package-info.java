/** Where one unit's part of a proposal stands, how it gets on and who may do it. May use: lifecycle, proposal.state. */
package org.mashangjian.proposal.assignment.state;
