package dk.opgang.gateway.compose;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Makes the answer of the parts. */
    interface Compose {
        Composed of(List<Part> parts);
    }

    /**
     * What is answered.
     *
     * @param next where the page after this one begins, if there is one
     */
    record Composed(byte[] body, @Nullable String next) {}
}
