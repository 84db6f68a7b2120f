package dk.opgang.gateway.edge;

import java.util.regex.Pattern;

/** A path without what could be a civil registration number: somebody will put one into a URL one day. */
final class LoggablePath {

    private static final int LONGEST = 512;
    // An id is never cut up: its hexadecimal groups may hold ten digits in a row.
    private static final Pattern UUID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CPR = Pattern.compile("(?:\\d|%3\\d){6}(?:[-+ ]|%2[0bdBD])?(?:\\d|%3\\d){4}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

    private LoggablePath() {}

    static String of(String path) {
        StringBuilder loggable = new StringBuilder();
        String cut = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        for (String segment : UNPRINTABLE.matcher(cut).replaceAll("?").split("/", -1)) {
            boolean id = UUID.matcher(segment).matches();
            loggable.append(id ? segment : CPR.matcher(segment).replaceAll("***"))
                    .append('/');
        }
        return loggable.substring(0, loggable.length() - 1);
    }
}
