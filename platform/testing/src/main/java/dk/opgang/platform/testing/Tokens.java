package dk.opgang.platform.testing;

import dk.opgang.local.oidc.Persona;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens with real signatures of the test's issuer. */
public final class Tokens {

    /** Longer than the tests of any module take: whoever has the same claims gets the same token, since a signature takes its time. */
    private static final Duration LIFETIME = Duration.ofHours(8);

    private static final Map<Map<String, Object>, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the persona. */
    public static String of(Persona persona) {
        return of(persona.claims());
    }

    /** A token of the persona with other scopes, separated by spaces. */
    public static String of(Persona persona, String scopes) {
        Map<String, Object> claims = new HashMap<>(persona.claims());
        claims.put("scope", scopes);
        return of(claims);
    }

    /** A token of a municipality with the scopes, separated by spaces. */
    public static String municipality(String code, String scopes) {
        return of(Map.of("sub", "m" + code, "azp", "m" + code, "municipality", code, "scope", scopes));
    }

    /** A token of an organisation with the scopes, separated by spaces. */
    public static String organisation(String cvr, String scopes) {
        return of(Map.of("sub", "o" + cvr, "azp", "o" + cvr, "organisation", cvr, "scope", scopes));
    }

    /** A token with the claims. */
    public static String of(Map<String, Object> claims) {
        return SIGNED.computeIfAbsent(Map.copyOf(claims), known -> Shared.token(known, LIFETIME));
    }

    /** A token of the persona whose time is over. */
    public static String expired(Persona persona) {
        return Shared.token(persona.claims(), LIFETIME.negated());
    }
}
