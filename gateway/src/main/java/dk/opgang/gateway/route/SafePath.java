package dk.opgang.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/**
 * Tells whether a path means the same to everybody who reads it. One that the gateway and a service could read differently
 * (an encoded slash, a dot segment, a matrix parameter, an empty segment) could lead past the routes to an internal page.
 */
public final class SafePath {

    private static final String PLAIN = "-._~!$&'()*+,=:@";
    private static final String NEVER_ENCODED = "./\\;?#%\u007f";

    private SafePath() {}

    /** The path of a request; empty where it has none, as an address of the authority alone. */
    public static String of(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }

    /** Whether the raw path, as it came, is unambiguous. */
    public static boolean isSafe(String path) {
        if (!path.startsWith("/") || path.contains("//")) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..") || !isPlain(segment)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                int decoded = decoded(segment, i);
                if (decoded < ' ' || NEVER_ENCODED.indexOf(decoded) >= 0) {
                    return false;
                }
                i += 2;
            } else if (!isAsciiLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int decoded(String segment, int percent) {
        if (percent + 2 >= segment.length()) {
            return -1;
        }
        int high = Character.digit(segment.charAt(percent + 1), 16);
        int low = Character.digit(segment.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
