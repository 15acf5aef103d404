package org.mashangjian.exchange;

import java.nio.charset.Charset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of a CSV: what every program reads, or what older spreadsheet programs in China expect. */
@Schema(name = "ExportEncoding")
public enum ExportEncoding {
    utf_8("UTF-8"),
    /** Written as GB 18030, which holds all of GBK and has a place for every other character too. */
    gbk("GB18030");

    private final Charset charset;

    ExportEncoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    Charset charset() {
        return charset;
    }
}
