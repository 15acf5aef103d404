package org.mashangjian.docs;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes the guides' Markdown as HTML. What scrolls can be reached by the keyboard. */
final class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> Markdown::add)
            .build();

    private Markdown() {}

    /** @param text whose first heading is its title */
    static Guide guide(String slug, String text) {
        var document = PARSER.parse(text);
        return new Guide(slug, title(document), RENDERER.render(document));
    }

    private static void add(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FencedCodeBlock && "pre".equals(tag)) {
            attributes.put("tabindex", "0");
        }
    }

    private static String title(Node document) {
        var title = new StringBuilder();
        document.getFirstChild().accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                title.append(text.getLiteral());
            }
        });
        if (!(document.getFirstChild() instanceof Heading)) {
            throw new IllegalStateException("a guide begins with no heading");
        }
        return title.toString();
    }
}
