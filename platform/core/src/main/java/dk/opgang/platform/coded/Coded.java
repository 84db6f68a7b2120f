package dk.opgang.platform.coded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A constant that clients, events and tables know by a code: its name in kebab case. */
public interface Coded {

    /** The name of the constant. */
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a constant that is none of these, such as a word of a document. */
    static String codeOf(Enum<?> constant) {
        return ((Coded) constant::name).code();
    }

    /** The one of that code. */
    static <T extends Coded> Optional<T> find(T[] all, @Nullable String code) {
        return Arrays.stream(all).filter(it -> it.code().equals(code)).findFirst();
    }

    /**
     * The one of a code that is known to be one of theirs, such as a stored one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static <T extends Coded> T of(T[] all, String code) {
        return find(all, code).orElseThrow(() -> new IllegalArgumentException("No code of these: " + code));
    }

    /** All codes, for a fault that tells what would be right. */
    static String codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", "));
    }
}
