/** Replies as official letters (答复函), as PDF and as DOCX. May use: proposal.assignment.view, print. */
package org.mashangjian.proposal.letter;
