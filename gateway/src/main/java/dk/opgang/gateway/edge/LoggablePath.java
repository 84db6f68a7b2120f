package dk.opgang.gateway.edge;

import dk.opgang.platform.cpr.CprFinder;
import java.util.regex.Pattern;

/** A path without what could be a civil registration number, since somebody will put one into a URL one day, and without secrets. */
final class LoggablePath {

    private static final int LONGEST = 512;
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

    /** Whoever reads the log would be able to read the calendar. */
    private static final Pattern SECRET = Pattern.compile("(/v1/network/calendars/).+");

    private LoggablePath() {}

    static String of(String path) {
        String cut = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        String told = SECRET.matcher(cut).replaceFirst("$1{secret}");
        return UNPRINTABLE.matcher(CprFinder.hiddenInPath(told)).replaceAll("?");
    }
}
