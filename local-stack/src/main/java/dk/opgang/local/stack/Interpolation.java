package dk.opgang.local.stack;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables of a compose file: {@code ${A}}, {@code ${A:-default}}, {@code ${A-default}}, {@code ${A:?message}} and {@code $$}. */
final class Interpolation {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:\\$|\\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?])([^}]*))?\\})");

    private final Function<String, @Nullable String> lookup;

    Interpolation(Function<String, @Nullable String> lookup) {
        this.lookup = lookup;
    }

    /** @throws IllegalArgumentException if a required variable is not set */
    String apply(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group(2), match.group(3))));
    }

    private String value(@Nullable String name, @Nullable String operator, @Nullable String argument) {
        if (name == null) {
            return "$";
        }
        String set = lookup.apply(name);
        String kind = operator == null ? "" : operator;
        boolean missing = set == null || (kind.startsWith(":") && set.isEmpty());
        if (!missing) {
            return set == null ? "" : set;
        }
        if (kind.endsWith("?")) {
            throw new IllegalArgumentException(name + " is not set: " + argument);
        }
        return argument == null ? "" : argument;
    }
}
