package org.mashangjian.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.web.Words;

/** Prints papers of words and tables on A4, upright or across, the head of a table again on each page. */
@ApplicationScoped
public class TablePaper {
    private final Template template;
    private final Pdf pdf;

    @Inject
    TablePaper(@Location("print/tables") Template template, Pdf pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    public byte[] print(TableText text) {
        return pdf.render(template.data("text", text)
                .data("words", new Words("print", text.language()))
                .render());
    }
}
