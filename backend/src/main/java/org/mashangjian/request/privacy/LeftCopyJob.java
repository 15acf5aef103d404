package org.mashangjian.request.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes copies that were never sent to their end, since the node died meanwhile. */
@ApplicationScoped
class LeftCopyJob {
    private static final Duration AGE = Duration.ofHours(1);

    @ConfigProperty(name = "mashang.data-folder")
    Path folder;

    @Scheduled(every = "1h", delayed = "30s")
    void remove() throws IOException {
        var copies = folder.resolve("copies");
        if (!Files.isDirectory(copies)) {
            return;
        }
        try (var left = Files.newDirectoryStream(copies, file -> Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(AGE)))) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
