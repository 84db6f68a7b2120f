package dk.opgang.gateway.edge;

import dk.opgang.platform.cpr.CprFinder;
import java.util.regex.Pattern;

/** A path without what could be a civil registration number: somebody will put one into a URL one day. */
final class LoggablePath {

    private static final int LONGEST = 512;
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

    private LoggablePath() {}

    static String of(String path) {
        String cut = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        return UNPRINTABLE.matcher(CprFinder.hiddenInPath(cut)).replaceAll("?");
    }
}
