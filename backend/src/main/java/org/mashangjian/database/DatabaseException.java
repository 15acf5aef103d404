package org.mashangjian.database;

import java.sql.SQLException;

/** A fault of the database, unchecked so that it passes through to the one mapper. */
public final class DatabaseException extends RuntimeException {
    DatabaseException(SQLException cause) {
        super(cause);
    }
}
