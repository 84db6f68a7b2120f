package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decides a payout. */
public sealed interface PayoutMeasure {

    /** A reading of that key. */
    record OfReading(String reading) implements PayoutMeasure {}

    /** No day on those benefits from the year after the person reached that age. */
    record NoBenefit(List<String> groups, int fromAge) implements PayoutMeasure {

        public NoBenefit {
            groups = List.copyOf(groups);
        }
    }

    /** Reads {@code {reading}} or {@code {noBenefit, fromAge}}. */
    static @Nullable PayoutMeasure read(Item item) {
        return item.object(part -> {
            if (part.has("noBenefit")) {
                List<String> groups = part.codes("noBenefit", "benefit-groups");
                Integer age = part.required("fromAge", number -> number.integer(0, 130));
                return age == null ? null : new NoBenefit(groups, age);
            }
            String reading = part.required("reading", key -> key.referring(KeyKind.READING));
            return reading == null ? null : new OfReading(reading);
        });
    }
}
