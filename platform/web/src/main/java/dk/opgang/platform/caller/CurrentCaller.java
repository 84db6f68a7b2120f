package dk.opgang.platform.caller;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the running request, read from its token once; background work sets its own. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; a request without a valid token ends with 401. */
    public Caller get() {
        if (caller == null) {
            caller = fromToken();
        }
        return caller;
    }

    /** The caller if there is one: nothing on a public path that came without a token. */
    public Optional<Caller> find() {
        return caller != null || !identity.isAnonymous() ? Optional.of(get()) : Optional.empty();
    }

    /** Makes the running background work act as this caller. */
    public void become(Caller other) {
        this.caller = other;
    }

    private Caller fromToken() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED);
        }
        Optional<String> subject = text(token, "sub");
        Optional<String> client = text(token, "azp").or(() -> subject);
        return new Caller(
                subject.or(() -> client).orElseThrow(CurrentCaller::unreadable),
                client.orElseThrow(CurrentCaller::unreadable),
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
