package org.mashangjian.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The row at hand of a query, its columns read by number from 1; null stays null. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String string(int column) throws SQLException {
        return results.getString(column);
    }

    public UUID uuid(int column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    public int integer(int column) throws SQLException {
        return results.getInt(column);
    }

    public Integer integerOrNull(int column) throws SQLException {
        return results.getObject(column, Integer.class);
    }

    public long number(int column) throws SQLException {
        return results.getLong(column);
    }

    public Double decimalOrNull(int column) throws SQLException {
        return results.getObject(column, Double.class);
    }

    public boolean flag(int column) throws SQLException {
        return results.getBoolean(column);
    }

    public byte[] bytes(int column) throws SQLException {
        return results.getBytes(column);
    }

    public LocalDate date(int column) throws SQLException {
        return results.getObject(column, LocalDate.class);
    }

    public Instant instant(int column) throws SQLException {
        var at = results.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public List<String> strings(int column) throws SQLException {
        var array = results.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public List<UUID> uuids(int column) throws SQLException {
        var array = results.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) throws SQLException {
        var name = results.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
