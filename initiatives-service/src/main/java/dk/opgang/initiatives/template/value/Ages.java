package dk.opgang.initiatives.template.value;

import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.reading.TemplateFault;
import org.jspecify.annotations.Nullable;

/**
 * Ages in whole years, both included.
 *
 * @param from youngest, none without it
 * @param to oldest, none without it
 */
public record Ages(@Nullable Integer from, @Nullable Integer to) {

    private static final int OLDEST = 130;

    /** Reads {@code fromAge} and {@code toAge} of a part. */
    public static Ages read(Part part) {
        Integer from = part.integer("fromAge", 0, OLDEST);
        Integer to = part.integer("toAge", 0, OLDEST);
        if (from != null && to != null && to < from) {
            part.reading().broken(part.pointer("toAge"), TemplateFault.AGES_CROSSED);
        }
        return new Ages(from, to);
    }
}
