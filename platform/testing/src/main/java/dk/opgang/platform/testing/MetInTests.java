package dk.opgang.platform.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes that operations have given in tests, beside those that need not be met.
 *
 * @param given how a code is given, such as {@code told}
 * @param met the codes that were
 * @param excused those that need not be, and why
 */
record MetInTests(String given, Set<String> met, Map<String, String> excused) {

    /** What is wrong with a code, in words that begin with its name; nothing if it was met, or is excused. */
    Optional<String> violation(String code, String name) {
        if (met.contains(code) == excused.containsKey(code)) {
            return Optional.of(
                    met.contains(code)
                            ? name + " is " + given + " after all: it needs no reason why not"
                            : name + " is " + given + " by no operation in any test");
        }
        return Optional.empty();
    }
}
