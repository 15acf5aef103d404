/**
 * Following a public proposal by notice, without an account: a phone that a code confirmed is told of each public move, until its
 * owner stops it by the link in every letter, or the proposal is long closed or hidden.
 *
 * <p>May use: account, audit, database, delivery, erasure, event, phone, secret, web. Nobody calls it; it listens.
 */
package org.mashangjian.proposal.following;
