package dk.opgang.gateway.token;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request.
 *
 * @param name the system that sends it, the token's {@code azp}, or {@code sub} if there is none
 * @param person for whom it sends it, the token's {@code sub}; nobody if the system acts for itself
 * @param scopes what the token is good for
 */
public record Client(String name, Optional<String> person, Set<String> scopes) {

    private static final String KEY = Client.class.getName();

    /** Whoever a valid token of the request names; nobody if it came without one. */
    public static Optional<Client> of(RoutingContext context) {
        return Optional.ofNullable(context.<Client>get(KEY));
    }

    /** Notes whose request it is. */
    public void sends(RoutingContext context) {
        context.put(KEY, this);
    }
}
