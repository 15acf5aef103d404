/** Plenary sessions as far as proposals go: the window of submission, and the next number. Uses no other part of proposals but the trail. */
package org.mashangjian.proposal.session;
