package org.mashangjian.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Prints books of any length: some chapters at a time into parts, which are bound in the end with their pages on disk, so that
 * memory stays flat.
 */
@ApplicationScoped
public class Book {
    private final Template template;
    private final Pdf pdf;

    @Inject
    Book(@Location("print/book") Template template, Pdf pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    /** Writes some pages to a file of their own; where others are at the press, they go first. */
    public void print(BookText text, Path part) {
        var markup = template.data("text", text).render();
        var pages = Patience.until(() -> pdf.render(markup), TimeUnit.SECONDS::sleep);
        try {
            Files.write(part, pages);
        } catch (IOException fault) {
            throw new UncheckedIOException("a part of a book was not written", fault);
        }
    }

    /** Puts the parts together in their order. */
    public void bind(List<Path> parts, Path book) {
        var merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        merger.setDestinationFileName(book.toString());
        try {
            for (var part : parts) {
                merger.addSource(part.toFile());
            }
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
        } catch (FileNotFoundException gone) {
            throw new UncheckedIOException("a part of a book is gone", gone);
        } catch (IOException fault) {
            throw new UncheckedIOException("a book was not bound", fault);
        }
    }
}
