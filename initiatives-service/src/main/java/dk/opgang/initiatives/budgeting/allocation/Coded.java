package dk.opgang.initiatives.budgeting.allocation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A choice that clients name by a code, which is its name in kebab case. */
public interface Coded {

    /** The name of the constant. */
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of that code. */
    static <T extends Coded> Optional<T> find(T[] choices, String code) {
        return Arrays.stream(choices)
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** All codes, for a fault that tells what would be right. */
    static String codes(Coded[] choices) {
        return Arrays.stream(choices).map(Coded::code).collect(Collectors.joining(", "));
    }
}
