package dk.opgang.platform.posted;

import dk.opgang.platform.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts of a resource: the request, what is stored of it, and the core of its answer. A record that implements it is
 * an embeddable of the resource's table.
 */
public interface PostedForm {

    /** The poster's own key; null if it has none, as of what is never posted under one. */
    default @Nullable Source source() {
        return null;
    }
}
