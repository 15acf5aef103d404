/** What proposers and cosigners send; unknown fields are refused. */
package org.mashangjian.proposal.drafting.body;
