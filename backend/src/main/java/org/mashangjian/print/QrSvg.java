package org.mashangjian.print;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;

/**
 * A QR code of error correction level H as an SVG of one path, its quiet zone of four modules inside.
 *
 * @param modules the side of the code in modules, without the quiet zone
 */
public record QrSvg(int modules, String path) {
    private static final int QUIET = 4;

    public static QrSvg of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.HIGH);
        return new QrSvg(code.size, path(code));
    }

    /**
     * The picture, to stand alone or in a page.
     *
     * @param millimetres the side of the printed code without its quiet zone
     */
    public String svg(double millimetres) {
        var side = modules + 2 * QUIET;
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%.2fmm\" height=\"%.2fmm\""
                        + " shape-rendering=\"crispEdges\"><path d=\"%s\" fill=\"#000\"/></svg>",
                side,
                side,
                side(millimetres),
                side(millimetres),
                path);
    }

    /** The side of the picture, quiet zone included, where the code itself measures so many millimetres. */
    double side(double millimetres) {
        return millimetres * (modules + 2 * QUIET) / modules;
    }

    /** Each run of dark modules is one rectangle, so that no seam shows inside a row. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    var from = x;
                    while (code.getModule(x, y)) {
                        x++;
                    }
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(x - from)
                            .append("v1h")
                            .append(from - x)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
