package dk.opgang.gateway.route;

import java.util.Map;
import java.util.Optional;

/** What holds for a path and for everything below it. Of several that hold the one with the longest path does. */
public final class PathPrefixes<T> {

    private final Map<String, T> byPath;

    /** @param byPath by paths of whole segments, such as {@code /v1/participants} */
    public PathPrefixes(Map<String, T> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** What holds for the path of a request; nothing if it is below none of the paths. */
    public Optional<T> find(String path) {
        T found = byPath.get(path);
        int end = path.lastIndexOf('/');
        while (found == null && end > 0) {
            found = byPath.get(path.substring(0, end));
            end = path.lastIndexOf('/', end - 1);
        }
        return Optional.ofNullable(found);
    }
}
