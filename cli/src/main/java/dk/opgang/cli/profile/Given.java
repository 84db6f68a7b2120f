package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import java.net.URI;
import java.util.regex.Pattern;

/** What somebody typed, or put into a variable, that goes into requests: what cannot be in one is wrong use, and told as that. */
final class Given {

    private static final int LAST_PORT = 65_535;

    /** What a header can hold without being taken for another one. */
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

    private Given() {}

    /** The address of a server, without a slash at its end. */
    static String address(String text) {
        try {
            URI uri = URI.create(text.strip());
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean isPlain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (isWeb && isPlain && uri.getHost() != null && uri.getPort() <= LAST_PORT) {
                return uri.toString().replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // Told like any other text that is no address.
        }
        throw CommandFailed.wrongUse(Word.NO_ADDRESS, text);
    }

    /** An access token; it is not told what stands there instead. */
    static String token(String text) {
        if (!VISIBLE.matcher(text.strip()).matches()) {
            throw CommandFailed.wrongUse(Word.NO_TOKEN);
        }
        return text.strip();
    }

    /** A code such as {@code case-handling}; whether there is such a one the API knows. */
    static String code(String text) {
        if (!VISIBLE.matcher(text).matches()) {
            throw CommandFailed.wrongUse(Word.NO_CODE, text);
        }
        return text;
    }
}
