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

    /** In a given year a person has one of two ages; only what is wrong at both is refused. */
    public boolean canFit(int birthYear, int year) {
        int oldest = year - birthYear;
        return (from == null || oldest >= from) && (to == null || oldest - 1 <= to);
    }
}
