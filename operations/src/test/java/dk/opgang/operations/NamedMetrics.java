package dk.opgang.operations;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that a PromQL expression names. */
final class NamedMetrics {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|on|without|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\(|[a-zA-Z0-9_:])");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    private NamedMetrics() {}

    static Set<String> of(String expression) {
        String bare = TEXT.matcher(expression).replaceAll("");
        bare = LABELS.matcher(bare).replaceAll("");
        bare = RANGE.matcher(bare).replaceAll("");
        bare = GROUPING.matcher(bare).replaceAll("");
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(bare);
        while (name.find()) {
            boolean isPartOfNumber = name.start() > 0 && Character.isDigit(bare.charAt(name.start() - 1));
            if (!isPartOfNumber && !WORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
        return names;
    }
}
