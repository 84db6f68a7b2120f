package dk.opgang.platform.caller;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
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
        if (identity.getAttribute(CallerOfToken.ATTRIBUTE) instanceof CallerOfToken known) {
            return known.get();
        }
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED);
        }
        return CallerOfToken.read(token);
    }
}
