package dk.opgang.cli.export;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which list is asked for.
 *
 * @param path of the list
 * @param parameters of each of its pages
 */
record ExportQuery(String path, Map<String, String> parameters) {

    private static final String MOST = "500";

    ExportQuery {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** @param filters as {@code name=value}; those that the path names go there */
    static ExportQuery of(ExportKind kind, List<String> filters, @Nullable String changedSince) {
        String path = kind.path();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String filter : filters) {
            int equals = filter.indexOf('=');
            if (equals < 1) {
                throw CommandFailed.wrongUse(Word.NO_FILTER, filter);
            }
            String name = filter.substring(0, equals);
            String value = filter.substring(equals + 1);
            String place = "{" + name + "}";
            if (path.contains(place)) {
                path = path.replace(
                        place, URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
            } else {
                parameters.merge(name, value, (first, second) -> first + "," + second);
            }
        }
        if (path.contains("{")) {
            throw CommandFailed.wrongUse(
                    Word.FILTER_MISSING, kind, path.substring(path.indexOf('{') + 1, path.indexOf('}')));
        }
        if (changedSince != null) {
            parameters.put("changedSince", changedSince);
        }
        parameters.putIfAbsent("limit", MOST);
        return new ExportQuery(path, parameters);
    }

    /** The parameters of the page at that cursor. */
    Map<String, String> at(@Nullable String cursor) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (cursor != null) {
            all.put("cursor", cursor);
        }
        return all;
    }
}
