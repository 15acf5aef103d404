package org.mashangjian.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * SQL read into records, on the connection of the transaction at hand or, outside one, on one of its own. Lists and
 * appends go this way; aggregates are loaded and saved by the ORM.
 */
@ApplicationScoped
public class Sql {
    private static final int FETCHED_AT_ONCE = 300;

    @Inject
    DataSource source;

    /** Reads one row into a value. */
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    public <T> List<T> list(String query, Reader<T> reader, Object... values) {
        return with(query, values, statement -> {
            try (var results = statement.executeQuery()) {
                var row = new Row(results);
                var list = new ArrayList<T>();
                while (results.next()) {
                    list.add(reader.read(row));
                }
                return list;
            }
        });
    }

    /** Takes one row after the other. */
    public interface Taker {
        void take(Row row) throws SQLException;
    }

    /** Hands rows over as they come, a few hundred at a time, so that any number fits; only within a transaction. */
    public void each(String query, Taker taker, Object... values) {
        with(query, values, statement -> {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var results = statement.executeQuery()) {
                var row = new Row(results);
                while (results.next()) {
                    taker.take(row);
                }
                return null;
            }
        });
    }

    public <T> Optional<T> one(String query, Reader<T> reader, Object... values) {
        return with(query, values, statement -> {
            try (var results = statement.executeQuery()) {
                return results.next() ? Optional.ofNullable(reader.read(new Row(results))) : Optional.empty();
            }
        });
    }

    /** Runs a statement that changes rows; gives how many. */
    public int run(String command, Object... values) {
        return with(command, values, PreparedStatement::executeUpdate);
    }

    private <T> T with(String query, Object[] values, Use<T> use) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(query)) {
            bind(connection, statement, values);
            return use.of(statement);
        } catch (SQLException fault) {
            throw new DatabaseException(fault);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, converted(connection, values[i]));
        }
    }

    private static Object converted(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Collection<?> many) {
            var type = !many.isEmpty() && many.iterator().next() instanceof UUID ? "uuid" : "text";
            return connection.createArrayOf(type, many.toArray());
        }
        return value;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
