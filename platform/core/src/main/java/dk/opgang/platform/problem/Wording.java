package dk.opgang.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * What a fault says: its sentence and its code.
 *
 * @param code of a special case the code of the fault that it is a case of; nothing if its code is its own name
 * @param text what is wrong and what would be right. {@code %s} stands for a detail of the single case, {@code %%} for a percent sign
 */
public record Wording(@Nullable String code, Text text) {

    /** Of a fault whose code is its name. */
    public Wording(String da, String en) {
        this(null, da, en);
    }

    /** Of a special case of another fault, whose code it has. */
    public Wording(@Nullable String code, String da, String en) {
        this(code, new Text(da, en));
    }
}
