package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was published of savings, so that what is computed can stand beside it.
 *
 * @param persons of how many people
 */
public record PublishedSaving(
        BigDecimal savingDkk, int persons, @Nullable String source) {

    private static final int MOST_PERSONS = 1_000_000;
    private static final int SOURCE = 300;

    /** Reads {@code {published}} of a document. */
    static @Nullable PublishedSaving ofSavings(Item item) {
        return item.object(part -> part.optional("published", PublishedSaving::read));
    }

    private static @Nullable PublishedSaving read(Item item) {
        return item.object(part -> {
            BigDecimal saving = part.required("savingDkk", number -> number.decimal(NumberRange.DKK));
            Integer persons = part.required("persons", number -> number.integer(1, MOST_PERSONS));
            String source = part.text("source", SOURCE);
            return saving == null || persons == null ? null : new PublishedSaving(saving, persons, source);
        });
    }
}
