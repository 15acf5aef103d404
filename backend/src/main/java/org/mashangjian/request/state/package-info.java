/**
 * The state table of requests: states, actions, parties, and the one list of legal moves that code, contract, diagram and
 * tests all read.
 *
 * <p>May use: web, to say how a move is refused; no other part of requests. All of them use it.
 */
package org.mashangjian.request.state;
