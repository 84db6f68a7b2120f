package dk.opgang.gateway.portal;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reads a page.
 *
 * @param authorization the header with a token that somebody pasted into the page; null for everybody else, who reads what is public
 */
public record Reader(Locale language, @Nullable String authorization) {

    public static Reader of(RoutingContext context, Words words) {
        return new Reader(words.language(), context.request().getHeader("Authorization"));
    }

    public boolean isKnown() {
        return authorization != null;
    }
}
