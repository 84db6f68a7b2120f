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
        String client = token.<String>claim("azp").orElse(token.getSubject());
        return new Caller(token.getSubject(), client, tenantOf(token), scopesOf(token));
    }

    private static Tenant tenantOf(JsonWebToken token) {
        Optional<String> municipality = token.<String>claim("municipality");
        Optional<String> organisation = token.<String>claim("organisation");
        try {
            // A token that names both would be two controllers at once; it is refused rather than interpreted.
            if (municipality.isPresent() && organisation.isPresent()) {
                throw new ProblemException(CommonProblem.UNAUTHENTICATED);
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
        return token.<String>claim("scope")
                .map(scope -> Set.of(scope.trim().split(" +")))
                .orElse(Set.of());
    }
}
