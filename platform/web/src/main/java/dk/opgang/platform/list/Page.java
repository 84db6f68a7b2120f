package dk.opgang.platform.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as it is answered.
 *
 * @param items what the caller may see of it
 * @param next the cursor of the next page, missing on the last
 * @param count how many items the whole list has, only if the client asked for it
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count)
        implements Paged {

    public Page {
        items = List.copyOf(items);
    }

    @Override
    public Page<T> continuedAt(@Nullable String cursor) {
        return new Page<>(items, cursor, count);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, count);
    }
}
