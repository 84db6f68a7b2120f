package dk.opgang.gateway.page;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.Language;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of answer a reader of the gateway's pages wants. */
public final class Negotiation {

    /** Who was answered a problem and follows its type accepts, as a rule, this. */
    private static final String PROBLEM = "application/problem+json";

    private static final String JSON = "application/json";

    private static final List<String> LANGUAGES = List.of("da", "en");

    private static final MediaTypes HTML_OR_JSON = new MediaTypes("text/html", JSON);

    private Negotiation() {}

    /** The language that the page's {@code lang} parameter or else the browser asks for; Danish if neither does. */
    public static Locale language(RoutingContext context) {
        String chosen = context.request().getParam("lang");
        String wanted = chosen == null || !LANGUAGES.contains(chosen)
                ? context.request().getHeader("Accept-Language")
                : chosen;
        return wanted == null || wanted.isBlank() ? Language.DANISH : Language.of(wanted);
    }

    /** Whether somebody reads with a browser, which names pages among what it accepts. */
    public static boolean browser(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        return accept != null && accept.contains("text/html") && html(context);
    }

    /** Whether a page is wanted rather than data; a reader who says nothing gets the page. */
    public static boolean html(RoutingContext context) {
        return HTML_OR_JSON.prefersFirst(context.request().getHeader("Accept"));
    }

    /** Goes on if the reader takes JSON, the one form of what the gateway itself answers under {@code /v1}; otherwise 406. */
    public static void requireJson(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        if (accept != null && !accept.isBlank() && MediaTypes.quality(accept, JSON) == 0) {
            throw Refusals.notAcceptable(JSON);
        }
    }

    /** Two media types, of which a client prefers one. */
    private record MediaTypes(String first, String second) {

        boolean prefersFirst(@Nullable String accept) {
            return accept == null
                    || quality(accept, first) >= Math.max(quality(accept, second), quality(accept, PROBLEM));
        }

        private static double quality(String accept, String type) {
            String family = type.substring(0, type.indexOf('/') + 1) + "*";
            return accept.lines()
                    .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                    .map(String::trim)
                    .map(range -> range.split("\\s*;\\s*"))
                    .filter(range -> range[0].equals(type) || range[0].equals(family) || range[0].equals("*/*"))
                    .max(Comparator.comparingInt((String[] range) -> range[0].length()))
                    .map(MediaTypes::quality)
                    .orElse(0.0);
        }

        private static double quality(String[] range) {
            for (String parameter : range) {
                if (parameter.startsWith("q=")) {
                    try {
                        return Double.parseDouble(parameter.substring(2));
                    } catch (NumberFormatException e) {
                        return 0;
                    }
                }
            }
            return 1;
        }
    }
}
