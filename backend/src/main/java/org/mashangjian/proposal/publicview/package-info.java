/** What everybody reads of filed proposals whose proposer and office agree, without personal data, and figures of filing. May use: webhook. */
package org.mashangjian.proposal.publicview;
