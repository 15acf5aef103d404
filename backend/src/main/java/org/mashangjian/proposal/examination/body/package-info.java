/** What examiners send; unknown fields are refused. */
package org.mashangjian.proposal.examination.body;
