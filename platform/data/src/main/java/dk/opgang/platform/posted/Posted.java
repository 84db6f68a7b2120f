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

    /** 201 with the address of a new resource, 200 otherwise. */
    public <V> RestResponse<V> answer(String collection, Function<? super E, V> view) {
        V shown = view.apply(resource);
        return isNew
                ? Answers.added(collection + "/" + resource.id(), shown, resource.version())
                : Answers.found(shown, resource.version());
    }
}
