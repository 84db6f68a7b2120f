package dk.opgang.gateway.route;

import java.util.List;

/** A path as documents write it, with names in braces for what differs: {@code /v1/participants/{id}}. */
public final class PathTemplate {

    private final List<String> segments;

    private PathTemplate(List<String> segments) {
        this.segments = segments;
    }

    public static PathTemplate of(String path) {
        return new PathTemplate(List.of(path.split("/", -1)));
    }

    /** Whether the path of a request is one of those that are meant; nothing at all stands for no name. */
    public boolean fits(String path) {
        int begin = 0;
        for (String segment : segments) {
            if (begin > path.length()) {
                return false;
            }
            int slash = path.indexOf('/', begin);
            int end = slash < 0 ? path.length() : slash;
            if (segment.startsWith("{") ? begin == end : !isAt(segment, path, begin, end)) {
                return false;
            }
            begin = end + 1;
        }
        return begin > path.length();
    }

    private static boolean isAt(String segment, String path, int begin, int end) {
        return segment.length() == end - begin && path.startsWith(segment, begin);
    }
}
