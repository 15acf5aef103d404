package org.mashangjian.statement.result;

/**
 * All votes of one participant.
 *
 * @param statements their places in the list of statements
 * @param votes 1 agrees, -1 disagrees, 0 passes
 */
record Ballot(int[] statements, int[] votes) {
    int size() {
        return statements.length;
    }
}
