package org.mashangjian.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of {@code contract/}. */
final class DataFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataFile() {}

    static Map<String, Object> read(String name) {
        return read(name, JSON.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class));
    }

    static <T> Map<String, T> read(String name, Class<T> type) {
        return read(name, JSON.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type));
    }

    private static <T> T read(String name, JavaType type) {
        try (var file = DataFile.class.getResourceAsStream("/contract/" + name)) {
            return JSON.readValue(file, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("contract/" + name + ": " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
