package dk.opgang.local.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who issues the tokens of a stack on this machine. */
public enum StackIssuer {
    /** A small issuer within the launcher, which takes any secret. */
    LOCAL("/opgang", "/token"),
    /** Keycloak with the realm of the containers, as a process. */
    KEYCLOAK("/realms/opgang", "/protocol/openid-connect/token");

    private final String path;
    private final String tokens;

    StackIssuer(String path, String tokens) {
        this.path = path;
        this.tokens = tokens;
    }

    public static Optional<StackIssuer> named(String code) {
        return Arrays.stream(values())
                .filter(issuer -> issuer.code().equals(code))
                .findFirst();
    }

    /** All of them, to be told. */
    public static String names() {
        return Arrays.stream(values()).map(StackIssuer::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it issues, below its address. */
    String path() {
        return path;
    }

    /** Where tokens are had, below {@link #path()}. */
    public String tokens() {
        return tokens;
    }
}
