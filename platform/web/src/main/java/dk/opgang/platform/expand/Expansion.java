package dk.opgang.platform.expand;

import dk.opgang.platform.caller.Caller;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A related resource that answers can hold: a {@code @Singleton} bean, named by the resource methods that are {@link Expands}.
 *
 * @param <V> the view that is expanded
 */
public interface Expansion<V> {

    /** The view that is expanded. */
    Class<V> of();

    /** Its name in {@code ?expand=}, and the field of the answer that holds it; camel case. */
    String name();

    /** The scope that the related resource's own route needs; without it the answer is 403, as it is there. */
    String scope();

    /** The scopes of which any one is enough, where the related resource's own route takes several. */
    default Set<String> scopes() {
        return Set.of(scope());
    }

    /**
     * Reads what is related to the views, all of it at once, through a repository that is queried on behalf of the caller.
     *
     * @return what is related to a view: of a to-one relation the related view, or null if there is none or the caller may not
     *     see it; of a to-many relation its first {@link dk.opgang.platform.list.Page}
     */
    Function<V, @Nullable Object> load(Caller caller, List<V> views);
}
