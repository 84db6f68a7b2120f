package dk.opgang.platform.testing;

import dk.opgang.local.process.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The properties that the source of a module names in restrictions, read from the source itself: in class files a name is a text as any other. */
final class NamedProperties {

    /** The first argument of what takes a property, and every text within what takes a condition. */
    private static final Pattern PROPERTY = Pattern.compile(
            "Restriction\\s*\\.(?:equal|in|atLeast|atMost|below|contains|containing)\\(\\s*\"([^\"]+)\"");

    private static final Pattern CONDITION = Pattern.compile("Restriction\\s*\\.of\\(");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern OF_ENTITY = Pattern.compile("\\be((?:\\.[a-z]\\w*)+)");
    private static final Pattern REPOSITORY = Pattern.compile("extends \\w*Repository<([A-Z]\\w+)>");

    private NamedProperties() {}

    /**
     * A property where it is named.
     *
     * @param entity whose it is, if the file is the repository of one
     */
    record Named(String file, String path, Optional<String> entity) {}

    /** @param module as its folder is called, such as {@code network-service} */
    static Set<Named> of(String module) {
        try (Stream<Path> files = Files.walk(Checkout.root().resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> in(file).stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Named> in(Path file) {
        String source = source(file);
        Optional<String> entity =
                REPOSITORY.matcher(source).results().map(it -> it.group(1)).findFirst();
        Set<String> paths = new TreeSet<>();
        PROPERTY.matcher(source).results().forEach(it -> paths.add(it.group(1)));
        Matcher condition = CONDITION.matcher(source);
        while (condition.find()) {
            TEXT.matcher(source.substring(condition.end(), end(source, condition.end())))
                    .results()
                    .flatMap(text -> OF_ENTITY.matcher(text.group(1)).results())
                    .forEach(it -> paths.add(it.group(1).substring(1)));
        }
        return paths.stream()
                .map(path -> new Named(file.getFileName().toString(), path, entity))
                .toList();
    }

    /** Where the call ends whose arguments begin there. */
    private static int end(String source, int begin) {
        int open = 1;
        boolean isText = false;
        for (int i = begin; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                isText = !isText;
            }
            open += isText ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return source.length();
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
