package dk.opgang.platform.http;

import dk.opgang.platform.text.Texts;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the values of a query as keys: they are compared with what is kept, and must be written as that is. */
@ApplicationScoped
class QueryTexts {

    void register(@Observes Filters filters) {
        filters.register(QueryTexts::read, FilterOrder.QUERY_TEXTS);
    }

    private static void read(RoutingContext context) {
        if (context.request().query() != null) {
            MultiMap given = context.queryParams();
            List<Map.Entry<String, String>> read = new ArrayList<>();
            given.forEach((name, value) -> read.add(Map.entry(name, Texts.key(value))));
            given.clear();
            read.forEach(parameter -> given.add(parameter.getKey(), parameter.getValue()));
        }
        context.next();
    }
}
