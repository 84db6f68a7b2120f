package dk.opgang.gateway.codelist;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.problem.Faults;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        Faults faults = new Faults();
        ListParams params = new ListParams(
                read(given, "limit", Integer.class, faults),
                given.get("cursor"),
                read(given, "changedSince", Instant.class, faults),
                given.get("sort"),
                read(given, "count", Boolean.class, faults));
        faults.throwIfAny();
        return params.toQuery();
    }

    /** The header {@code Link} to the page after this one. */
    static String linkTo(HttpServerRequest request, String next) {
        QueryStringEncoder address = new QueryStringEncoder(request.path());
        request.params(true).forEach((name, value) -> {
            if (!name.equals("cursor")) {
                address.addParam(name, value);
            }
        });
        address.addParam("cursor", next);
        return "<" + address + ">; rel=\"next\"";
    }

    private static <T> @Nullable T read(MultiMap given, String name, Class<T> type, Faults faults) {
        String text = given.get(name);
        return text == null ? null : type.cast(Scalars.fromText(text, type, "?" + name, faults));
    }
}
