package org.mashangjian.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.web.Words;

/** Prints the slip that lets a resident come back without a phone number: A5, or a roll of 80 mm. */
@ApplicationScoped
public class ReceiptSlip {
    private static final double QR_MILLIMETRES = 44;

    private final Template template;
    private final Pdf pdf;

    @Inject
    ReceiptSlip(@Location("print/receipt") Template template, Pdf pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    public byte[] print(ReceiptText text) {
        var words = new Words("print", text.language());
        var page = template.data("text", text)
                .data("words", words)
                .data("small", words.second())
                .data("qr", new RawString(QrSvg.of(text.url()).svg(QR_MILLIMETRES)))
                .render();
        return text.size() == PaperSize.roll ? pdf.renderRoll(page) : pdf.render(page);
    }
}
