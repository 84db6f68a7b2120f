package dk.opgang.network.feed;

import dk.opgang.platform.json.Faults;
import dk.opgang.platform.list.ListQuery;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters of the feed. */
final class FeedParams {

    private static final int MAX_TYPES = 100;

    private FeedParams() {}

    /** How many events are wanted at the most: 1 to 500, 50 if it is not said. */
    static int limit(@Nullable Integer limit, Faults faults) {
        int wanted = limit == null ? ListQuery.DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > ListQuery.MAX_LIMIT) {
            faults.unreadable("?limit", "out-of-range", "limit er 1 til 500", "limit is 1 to 500");
        }
        return wanted;
    }

    /** The wanted types, separated by commas; all if it is not said. */
    static List<String> types(@Nullable String types, Faults faults) {
        if (types == null) {
            return List.of();
        }
        List<String> wanted =
                Arrays.stream(types.split(",", -1)).map(String::trim).distinct().toList();
        if (wanted.size() > MAX_TYPES
                || wanted.stream()
                        .anyMatch(type -> !EventContext.TYPE.matcher(type).matches())) {
            faults.unreadable(
                    "?types",
                    "invalid-types",
                    "types er højst 100 typer med komma imellem, som dk.opgang.network.member-joined.v1",
                    "types is at most 100 types separated by commas, such as dk.opgang.network.member-joined.v1");
        }
        return wanted;
    }
}
