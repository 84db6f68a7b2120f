package dk.opgang.platform.http;

import dk.opgang.platform.text.Texts;
import dk.opgang.platform.value.MunicipalityCode;
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

    private static final String MUNICIPALITY = "municipalityCode";

    void register(@Observes Filters filters) {
        filters.register(QueryTexts::read, FilterOrder.QUERY_TEXTS);
    }

    private static void read(RoutingContext context) {
        if (context.request().query() != null) {
            MultiMap given = context.queryParams();
            List<Map.Entry<String, String>> read = new ArrayList<>();
            given.forEach((name, value) -> read.add(Map.entry(name, plain(name, Texts.key(value)))));
            given.clear();
            read.forEach(parameter -> given.add(parameter.getKey(), parameter.getValue()));
        }
        context.next();
    }

    /** A municipality may be told by the four digits of the registers, whatever it is asked for. */
    private static String plain(String name, String key) {
        return MUNICIPALITY.equals(name) ? MunicipalityCode.plain(key) : key;
    }
}
