package org.mashangjian.print;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The templates as Quarkus sets them up, escaping on, and a poster and a slip to print with them; boots nothing. */
final class PrintedPages {
    static final String URL = "https://msj.example.gov.cn/s/guangwumen";
    static final String OFFICIAL = "中国人民政治协商会议兰州市城关区委员会";

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addLocator(PrintedPages::locate)
            .build();

    private PrintedPages() {}

    static byte[] poster(PosterText text) {
        return new Poster(template("print/poster"), new Pdf()).print(text);
    }

    static byte[] slip(ReceiptText text) {
        return new ReceiptSlip(template("print/receipt"), new Pdf()).print(text);
    }

    static PosterText posterText(PaperSize size, Locale language) {
        return posterText(size, language, "兰州市城关区广武门街道委员工作站");
    }

    static PosterText posterText(PaperSize size, Locale language, String venueName) {
        return new PosterText(
                "委员码上见",
                OFFICIAL,
                "城关区政协",
                venueName,
                "兰州市城关区广武门后街58号街道办事处一楼西侧",
                URL,
                "msj.example.gov.cn/s/guangwumen",
                "guangwumen",
                "0931-5550201",
                size,
                language);
    }

    static ReceiptText receiptText(PaperSize size, Locale language) {
        return new ReceiptText(
                "CG-2026-000123",
                "7K3MQ2ZX9PATBC4DHJ5VWR8N",
                "https://msj.example.gov.cn/t/0198f3c2-7d11-7a52-9c3e-5b6f0a1d2e3f#7K3MQ2ZX9PATBC4DHJ5VWR8N",
                "兰州市城关区广武门街道委员工作站",
                "城关区广武门后街58号",
                "周一至周五 9:00-17:00",
                "2026年11月21日 15:04",
                List.of(
                        new ReceiptText.NextStep("工作站决定是否受理", "11月24日"),
                        new ReceiptText.NextStep("承办人开始办理", "11月26日"),
                        new ReceiptText.NextStep("给您答复", "12月8日")),
                "0931-5550201",
                size,
                language);
    }

    private static Template template(String name) {
        return ENGINE.getTemplate(name);
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String name) {
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                var file = PrintedPages.class.getResourceAsStream("/templates/" + name + ".html");
                return new InputStreamReader(file, StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType("text/html"));
            }
        });
    }
}
