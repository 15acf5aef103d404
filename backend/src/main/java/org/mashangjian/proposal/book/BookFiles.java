package org.mashangjian.proposal.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Books and their parts on disk, under the id of their row. */
@ApplicationScoped
class BookFiles {
    private final Path folder;

    BookFiles(@ConfigProperty(name = "mashang.data-folder") Path data) {
        folder = data.toAbsolutePath().resolve("books");
    }

    Path of(UUID id) {
        return folder.resolve(id + ".pdf");
    }

    Path part(UUID id, int number) {
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException("there is no room for books", fault);
        }
        return folder.resolve(id + "-" + number + ".pdf");
    }

    /** What a node left that ended while it was at a book, or that another node's book had here: nobody can need it by then. */
    List<Path> untouchedSince(Instant at) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toFile().lastModified() < at.toEpochMilli())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("the folder of books cannot be read", fault);
        }
    }

    void delete(List<Path> files) {
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                throw new UncheckedIOException("a file of a book stays behind", left);
            }
        }
    }
}
