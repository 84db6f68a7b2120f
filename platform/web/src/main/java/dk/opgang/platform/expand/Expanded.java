package dk.opgang.platform.expand;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view with its related resources beside its own fields.
 *
 * @param related by the names of the expansions
 */
record Expanded(@JsonUnwrapped Object view, @JsonAnyGetter Map<String, @Nullable Object> related) {}
