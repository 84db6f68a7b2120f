package dk.opgang.gateway.codelist;

import dk.opgang.gateway.page.Query;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.Set;

/** The query parameters that every list takes, read as the services read them. */
public final class ListRequest {

    private static final String[] PARAMETERS = {"limit", "cursor", "changedSince", "sort", "count"};

    private ListRequest() {}

    /** The names of the parameters. */
    public static String[] parameters() {
        return PARAMETERS.clone();
    }

    /** What is asked for, or 400 with every fault of it. */
    static ListQuery of(MultiMap given) {
        Query query = new Query(given, Set.of(PARAMETERS));
        ListParams params = new ListParams(
                query.value("limit", Integer.class),
                given.get("cursor"),
                query.value("changedSince", Instant.class),
                given.get("sort"),
                query.value("count", Boolean.class));
        query.check();
        return params.toQuery();
    }

    /** The header {@code Link} to the page after this one. */
    public static String linkTo(HttpServerRequest request, String next) {
        QueryStringEncoder address = new QueryStringEncoder(request.path());
        request.params(true).forEach((name, value) -> {
            if (!name.equals("cursor")) {
                address.addParam(name, value);
            }
        });
        address.addParam("cursor", next);
        return "<" + address + ">; rel=\"next\"";
    }
}
