package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often something should take place.
 *
 * @param times decimals allowed
 * @param phases keys of the phases in which it should; empty for all the time
 * @param tolerancePct how much may be missing
 */
public record Rhythm(Value times, Per per, List<String> phases, int tolerancePct) {

    /** What the times are counted in. */
    public enum Per {
        WEEK,
        MONTH
    }

    private static final int WHOLE = 100;

    public Rhythm {
        phases = List.copyOf(phases);
    }

    static @Nullable Rhythm read(Item item) {
        return item.object(part -> {
            Value times = part.required("times", Value.within(NumberRange.of(0, 1_000, 4)));
            Per per = part.required("per", word -> word.word(Per.class));
            List<String> phases = part.keys("phases", KeyKind.PHASE);
            int tolerance = part.integer("tolerancePct", 0, WHOLE, 0);
            return times == null || per == null ? null : new Rhythm(times, per, phases, tolerance);
        });
    }
}
