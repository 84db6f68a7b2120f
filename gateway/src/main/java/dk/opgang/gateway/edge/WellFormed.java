package dk.opgang.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/**
 * Whether the server underneath took what HTTP does not allow: it reads leniently, the client to the services writes strictly and would
 * refuse a request only after it has a connection for it.
 */
final class WellFormed {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private WellFormed() {}

    static boolean is(HttpServerRequest request) {
        return isLine(request.uri()) && request.headers().entries().stream().allMatch(WellFormed::isHeader);
    }

    private static boolean isHeader(Map.Entry<String, String> header) {
        return isToken(header.getKey()) && isValue(header.getValue());
    }

    /** RFC 9110 section 5.6.2. */
    private static boolean isToken(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c < 128 && isTokenChar((char) c));
    }

    private static boolean isTokenChar(char c) {
        return Character.isLetterOrDigit(c) || TOKEN_MARKS.indexOf(c) >= 0;
    }

    /** RFC 9110 section 5.5: no control characters but the tab. */
    private static boolean isValue(String value) {
        return value.chars().noneMatch(c -> c < ' ' && c != '\t' || c == 0x7f);
    }

    private static boolean isLine(String uri) {
        return uri.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
    }
}
