package dk.opgang.housingareas.support;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.http.Answers;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What came of a post or put: the resource, and whether it is new. */
public record Posted<E extends Resource>(E resource, boolean isNew) {

    /** 201 with the address of a new resource, 200 otherwise. */
    public Response answer(String path, Function<? super E, ?> view) {
        return isNew
                ? Answers.created(path, view.apply(resource), resource.version())
                : Answers.ok(view.apply(resource), resource.version());
    }
}
