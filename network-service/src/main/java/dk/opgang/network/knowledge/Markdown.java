package dk.opgang.network.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Markdown as it is kept and shown: no HTML of its own, no addresses but those of the web and of mail. */
final class Markdown {

    /** Deeper ones are no text that somebody reads. */
    private static final int DEEPEST = 50;

    /** What a paragraph can open; the parser goes one step deeper with each. */
    private static final Pattern OPENING = Pattern.compile("[*_]+|\\[");

    private static final int MOST_OPENINGS = 1_000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Pattern DATE = Pattern.compile(
            "(?im)^( {0,3}\\d{1,2})([.)])(?=[ \\t]+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
                    + "|january|february|march|may|june|july|october)\\b)");

    private static final Pattern KEPT_DATE = Pattern.compile("(?m)^ {0,3}\\d{1,2}\\\\[.)]");

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OnlyWebAndMail())
            .build();

    private Markdown() {}

    /** A date at the begin of a paragraph would be read as a list that begins with its day: it is kept as text. */
    static String kept(String text) {
        return DATE.matcher(text).replaceAll("$1\\\\$2");
    }

    /** Whether a date was kept from becoming a list. */
    static boolean holdsKeptDate(String text) {
        return KEPT_DATE.matcher(text).find();
    }

    /** Whether quotes, lists or emphasis stand in each other so deeply that nobody could show it. */
    static boolean isTooDeep(String text) {
        return BLANK_LINE.splitAsStream(text).anyMatch(Markdown::opensTooMuch) || hasDeepNodes(PARSER.parse(text));
    }

    private static boolean opensTooMuch(String paragraph) {
        return OPENING.matcher(paragraph).results().count() > MOST_OPENINGS;
    }

    private static boolean hasDeepNodes(Node document) {
        Node node = document;
        int depth = 0;
        while (node != null) {
            if (depth > DEEPEST) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return false;
    }

    static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    /** Leaves out addresses that lead elsewhere, such as into the page itself. */
    private static final class OnlyWebAndMail implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            int colon = url.indexOf(':');
            String plain = url.strip();
            return colon > 0
                            && plain.equals(url)
                            && SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT))
                    ? url
                    : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return sanitizeLinkUrl(url);
        }
    }
}
