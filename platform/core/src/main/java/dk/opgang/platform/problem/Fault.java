package dk.opgang.platform.problem;

import dk.opgang.platform.cpr.CprFinder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request, at one place.
 *
 * <p>What may be a CPR is hidden in pointer and detail: a posted name or value can be part of either.
 *
 * @param pointer where: a JSON pointer into the body ({@code /residence/from}), {@code ?name} for a query parameter,
 *     {@code header:Name} for a header; an empty pointer is the body as a whole
 * @param code kebab case, stable, such as {@code invalid-cpr}
 * @param detail what is wrong and what would be right; never holds personal data
 * @param more what else is told of it, such as the rule that is broken; names in camel case
 */
public record Fault(String pointer, String code, Text detail, Map<String, String> more) {

    public Fault {
        if (pointer == null || code == null || detail == null) {
            throw new IllegalArgumentException("A fault needs pointer, code and detail, got " + pointer + ", " + code);
        }
        pointer = CprFinder.hidden(pointer);
        detail = detail.hidden();
        more = hidden(more);
    }

    public Fault(String pointer, String code, Text detail) {
        this(pointer, code, detail, Map.of());
    }

    /** The same fault seen from an enclosing document. */
    public Fault under(String prefix) {
        return new Fault(prefix + pointer, code, detail, more);
    }

    /** The same with something told beside it; nothing if it is null. */
    public Fault with(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Fault(pointer, code, detail, all);
    }

    /** What was kept before there was more of it has nothing more. */
    private static Map<String, String> hidden(@Nullable Map<String, String> more) {
        if (more == null || more.isEmpty()) {
            return Map.of();
        }
        Map<String, String> shown = new LinkedHashMap<>();
        more.forEach((name, value) -> shown.put(name, CprFinder.hidden(value)));
        return Collections.unmodifiableMap(shown);
    }
}
