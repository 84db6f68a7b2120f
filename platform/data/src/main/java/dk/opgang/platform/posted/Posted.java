package dk.opgang.platform.posted;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.http.Answers;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What came of a post.
 *
 * @param isNew false if the poster had posted its source before
 */
public record Posted<E extends Resource>(E resource, boolean isNew) {

    /** 200 with the resource as clients see it, and its ETag. */
    public static <E extends Resource, V> RestResponse<V> found(E resource, Function<? super E, V> view) {
        return Answers.found(view.apply(resource), resource.version());
    }

    /** 201 with the address of a new resource, 200 otherwise. */
    public <V> RestResponse<V> answer(String collection, Function<? super E, V> view) {
        return answerAt(collection + "/" + resource.id(), view);
    }

    /** The same where the address is one of the client's making. */
    public <V> RestResponse<V> answerAt(String path, Function<? super E, V> view) {
        return isNew ? Answers.added(path, view.apply(resource), resource.version()) : found(resource, view);
    }
}
