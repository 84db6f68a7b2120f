package dk.opgang.gateway.portal.docs;

import dk.opgang.gateway.portal.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns what is written as Markdown into a part of a page. Its headings can be linked to, its tables and samples scrolled by keyboard. */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    private Markdown() {}

    /** A link that leads nowhere from a page, such as one to a file beside the text, is left as its words. */
    static String html(String text, Words words) {
        Node document = PARSER.parse(text);
        document.accept(new Links(words));
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new Attributes())
                .build();
        return renderer.render(document)
                .replace(
                        "<table>",
                        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                                + words.of("Tabel", "Table") + "\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** Links to pages keep the language; those that hold only where the text is kept go. */
    private static final class Links extends AbstractVisitor {

        private final Words words;

        Links(Words words) {
            this.words = words;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (link.getDestination().matches("/[^.#?]*")) {
                link.setDestination(words.link(link.getDestination()));
            } else if (!link.getDestination().matches("(/|#|https?:).*")) {
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        }
    }

    /** What a heading can be linked to by; two of the same words are told apart by a number. */
    private static final class Attributes implements AttributeProvider {

        private final Map<String, Integer> taken = new HashMap<>();

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Heading heading && tagName.startsWith("h")) {
                String id = words(heading)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
                int before = taken.merge(id, 1, Integer::sum);
                attributes.put("id", "guide-" + (before == 1 ? id : id + "-" + before));
            }
            if (tagName.equals("pre")) {
                attributes.put("tabindex", "0");
            }
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral()).append(' ');
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral()).append(' ');
                }
            });
            return words.toString().strip();
        }
    }
}
