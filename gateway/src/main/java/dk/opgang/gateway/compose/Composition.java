package dk.opgang.gateway.compose;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * A composed answer that can be asked for.
 *
 * @param requests how many requests it counts as
 * @param parts asks for all of them at once; the first one carries the answer
 * @param body puts together those that are there
 */
record Composition(int requests, Ask parts, Compose body) {

    /** Asks the services. */
    interface Ask {
        Future<List<Part>> ask(HttpServerRequest client);
    }

    /** Makes the body. */
    interface Compose {
        byte[] of(List<Part> parts);
    }
}
