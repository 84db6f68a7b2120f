package dk.opgang.initiatives.template.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value of a template is for one initiative on one day. */
public sealed interface Resolved {

    /**
     * It is that number.
     *
     * @param source where it comes from, if a dated row tells
     */
    record Known(BigDecimal number, @Nullable String source) implements Resolved {}

    /** Nobody knows: then there is no limit, and whoever asks says so with the remark {@code limit-not-known}. */
    record NotKnown() implements Resolved {}

    /** The number, or null if it is not known. */
    default @Nullable BigDecimal orNull() {
        return switch (this) {
            case Known known -> known.number();
            case NotKnown _ -> null;
        };
    }
}
