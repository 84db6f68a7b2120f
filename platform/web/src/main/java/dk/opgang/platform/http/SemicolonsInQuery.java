package dk.opgang.platform.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a semicolon in a query as the ordinary character that it is (RFC 3986; only {@code &} separates parameters). Vert.x takes it
 * for a separator, so that {@code delimiter=;} would be an empty parameter, which is then dropped in silence.
 */
@ApplicationScoped
class SemicolonsInQuery {

    private static final int MOST_PARAMETERS = 1_024;

    void register(@Observes Filters filters) {
        filters.register(SemicolonsInQuery::read, FilterOrder.SEMICOLONS);
    }

    private static void read(RoutingContext context) {
        String query = context.request().query();
        if (query != null && query.indexOf(';') >= 0) {
            decoded(query).ifPresent(parameters -> {
                MultiMap read = context.queryParams();
                read.clear();
                parameters.forEach(read::add);
            });
        }
        context.next();
    }

    /** Empty for a query that cannot be decoded: it is refused where its parameters are read. */
    private static Optional<Map<String, List<String>>> decoded(String query) {
        try {
            return Optional.of(
                    new QueryStringDecoder(query, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true).parameters());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
