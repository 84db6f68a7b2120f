package dk.opgang.platform.caller;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller that a verified token names, read from its claims once and not for every request that comes with it. */
final class CallerOfToken {

    /** Under which the identity of a remembered token has it. */
    static final String ATTRIBUTE = "dk.opgang.caller";

    private final JsonWebToken token;
    private volatile @Nullable Caller caller;

    CallerOfToken(JsonWebToken token) {
        this.token = token;
    }

    /** The caller; a token that names none ends with 401, each time. */
    Caller get() {
        Caller known = caller;
        if (known == null) {
            known = read(token);
            caller = known;
        }
        return known;
    }

    static Caller read(JsonWebToken token) {
        Optional<String> subject = text(token, "sub");
        Optional<String> client = text(token, "azp").or(() -> subject);
        return new Caller(
                subject.or(() -> client).orElseThrow(CallerOfToken::unreadable),
                client.orElseThrow(CallerOfToken::unreadable),
                tenantOf(token),
                scopesOf(token));
    }

    /** A claim that is no text means something else than we think: such a token is refused rather than interpreted. */
    private static Optional<String> text(JsonWebToken token, String claim) {
        if (!token.getClaimNames().contains(claim)) {
            return Optional.empty();
        }
        Object value = token.getClaim(claim);
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        throw unreadable();
    }

    private static ProblemException unreadable() {
        return new ProblemException(CommonProblem.UNAUTHENTICATED);
    }

    private static Tenant tenantOf(JsonWebToken token) {
        Optional<String> municipality = text(token, "municipality");
        Optional<String> organisation = text(token, "organisation");
        try {
            // A token that names both would be two controllers at once; it is refused rather than interpreted.
            if (municipality.isPresent() && organisation.isPresent()) {
                throw unreadable();
            }
            return municipality
                    .<Tenant>map(Tenant.Municipality::new)
                    .or(() -> organisation.map(Tenant.Organisation::new))
                    .orElseGet(Tenant.Nobody::new);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED);
        }
    }

    private static Set<String> scopesOf(JsonWebToken token) {
        return text(token, "scope")
                .map(scope -> Set.of(scope.trim().split(" +")))
                .orElse(Set.of());
    }
}
