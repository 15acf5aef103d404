package org.mashangjian.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints plain papers on A4, as many pages as it takes. */
@ApplicationScoped
public class Document {
    private final Template template;
    private final Pdf pdf;

    @Inject
    Document(@Location("print/document") Template template, Pdf pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    public byte[] print(DocumentText text) {
        return pdf.render(template.data("text", text).render());
    }
}
