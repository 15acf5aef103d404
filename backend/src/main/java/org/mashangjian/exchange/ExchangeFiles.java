package org.mashangjian.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files on their way out or in, under the id of their row. */
@ApplicationScoped
class ExchangeFiles {
    private final Path folder;

    ExchangeFiles(@ConfigProperty(name = "mashang.data-folder") Path data) {
        folder = data.toAbsolutePath().resolve("exchange");
    }

    Path of(UUID id) {
        return folder.resolve(id.toString());
    }

    /** Where a new one is to be written. */
    Path place(UUID id) throws IOException {
        Files.createDirectories(folder);
        return of(id);
    }

    void delete(UUID id) throws IOException {
        Files.deleteIfExists(of(id));
    }
}
