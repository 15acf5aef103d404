package org.mashangjian.statement.result;

import java.util.List;

/** The votes of one group added up for each statement. */
final class GroupVotes {
    private final int participants;
    private final int[] agrees;
    private final int[] disagrees;
    private final int[] passes;

    GroupVotes(List<Ballot> ballots, int statements) {
        participants = ballots.size();
        agrees = new int[statements];
        disagrees = new int[statements];
        passes = new int[statements];
        for (var ballot : ballots) {
            for (var i = 0; i < ballot.size(); i++) {
                var votes = ballot.votes()[i];
                (votes > 0 ? agrees : votes < 0 ? disagrees : passes)[ballot.statements()[i]]++;
            }
        }
    }

    int participants() {
        return participants;
    }

    int votes(int statement) {
        return agrees[statement] + disagrees[statement] + passes[statement];
    }

    double leaning(int statement) {
        return Tally.leaning(agrees[statement], disagrees[statement]);
    }

    /** Of everybody else who voted on it. */
    double leaningElsewhere(int statement, Tally all) {
        return Tally.leaning(
                Math.max(0, all.agrees() - agrees[statement]), Math.max(0, all.disagrees() - disagrees[statement]));
    }
}
