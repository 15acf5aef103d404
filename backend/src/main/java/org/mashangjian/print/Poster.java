package org.mashangjian.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.mashangjian.web.Words;

/** Prints the poster of a QR code: one page, all vector, the code at 60 % of its width. */
@ApplicationScoped
public class Poster {
    private static final double SHARE = 0.6;

    private final Template template;
    private final Pdf pdf;

    @Inject
    Poster(@Location("print/poster") Template template, Pdf pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    /** @return the PDF, A4 or A5 */
    public byte[] print(PosterText text) {
        var words = new Words("print", text.language());
        var qr = QrSvg.of(text.url());
        var millimetres = text.size().width() * SHARE;
        return pdf.render(template.data("text", text)
                .data("words", words)
                .data("small", words.second())
                .data("origin", origin(text.url()))
                .data("qr", new RawString(qr.svg(millimetres)))
                .data("side", String.valueOf(qr.side(millimetres)))
                .render());
    }

    /** The part of an address by which people tell a fake. */
    private static String origin(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority() + "/";
    }
}
