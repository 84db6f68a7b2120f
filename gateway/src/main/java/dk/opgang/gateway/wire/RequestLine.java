package dk.opgang.gateway.wire;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Method, target and version (RFC 9112 section 3). */
final class RequestLine {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z]+/[0-9]+(\\.[0-9]+)?");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#]*(.*)");
    private static final int LONGEST_TOLD = 1_000;

    private String method = "";
    private String target = "/";
    private boolean old;
    private boolean rewritten;

    /** Reads the line. A target in another form than the origin form is put into that. */
    Optional<ProblemException> read(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !Tokens.is(parts[0]) || parts[1].isEmpty() || !Tokens.isTarget(parts[1])) {
            return malformed();
        }
        method = parts[0];
        if (!parts[2].equals("HTTP/1.1") && !parts[2].equals("HTTP/1.0")) {
            return VERSION.matcher(parts[2]).matches() ? Optional.of(Refusals.httpVersionNotSupported()) : malformed();
        }
        old = parts[2].equals("HTTP/1.0");
        return target(parts[1]);
    }

    private Optional<ProblemException> target(String given) {
        if (given.startsWith("/") && given.indexOf('\\') < 0) {
            target = given;
            return Optional.empty();
        }
        rewritten = true;
        if (given.startsWith("/")) {
            // No part of an address; encoded it means the same to everybody, and is found nowhere.
            target = given.replace("\\", "%5C");
            return Optional.empty();
        }
        var absolute = ABSOLUTE.matcher(given);
        if (absolute.matches()) {
            String rest = absolute.group(1);
            target = rest.startsWith("/") ? rest : "/" + rest;
            return Optional.empty();
        }
        boolean otherForm = method.equals("CONNECT") || method.equals("OPTIONS") && given.equals("*");
        return otherForm ? Optional.empty() : malformed();
    }

    private static Optional<ProblemException> malformed() {
        return Optional.of(Refusals.malformed(
                "Anmodningslinjen er ikke metode, mål og version med ét mellemrum imellem",
                "The request line is not method, target and version with one space between them"));
    }

    boolean isOld() {
        return old;
    }

    boolean isRewritten() {
        return rewritten;
    }

    String rewritten() {
        return method + " " + target + (old ? " HTTP/1.0" : " HTTP/1.1");
    }

    /** The path for whoever is told of a refusal. */
    String plainTarget() {
        return target.length() > LONGEST_TOLD ? "/" : target;
    }
}
