package org.mashangjian.web;

import java.sql.SQLException;

/** What a fault of the database means to who called; the SQLSTATE classes are PostgreSQL's, appendix A. */
final class DatabaseFault {
    private static final int RETRY_SECONDS = 2;

    private DatabaseFault() {}

    /** The refusal for a passing fault, or null where the fault is ours. */
    static Refusal of(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) {
            // Agroal's acquisition timeout carries no state
            return sql.getMessage() != null && sql.getMessage().contains("timeout") ? unavailable() : null;
        }
        if (state.equals("55P03") || state.equals("40001") || state.equals("40P01")) {
            return Refusal.of(ProblemType.conflict, "conflict_busy").retryAfter(RETRY_SECONDS);
        }
        if (state.equals("23505")) {
            return Refusal.of(ProblemType.conflict);
        }
        if (state.startsWith("22")) {
            return Refusal.of(ProblemType.malformed);
        }
        if (state.equals("53100")) {
            return Refusal.of(ProblemType.storage_full).retryAfter(RETRY_SECONDS);
        }
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("25006")
                ? unavailable()
                : null;
    }

    private static Refusal unavailable() {
        return Refusal.of(ProblemType.unavailable).retryAfter(RETRY_SECONDS);
    }
}
