package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an institution earns when a measure is met later on.
 *
 * @param earns codes of {@code institution-kinds} that earn it
 * @param measuredAt codes of those at which it is measured; empty for the person itself
 * @param evidence what shows it
 */
public record Payout(
        String key,
        Label name,
        List<String> earns,
        List<String> measuredAt,
        PayoutMeasure measure,
        PayoutDue due,
        PayoutGoal met,
        Value amountDkk,
        List<String> evidence) {

    private static final String KINDS = "institution-kinds";
    private static final String PERSON = "person";
    private static final int MOST_KINDS = 50;

    public Payout {
        earns = List.copyOf(earns);
        measuredAt = List.copyOf(measuredAt);
        evidence = List.copyOf(evidence);
    }

    /** Whether a reading with that evidence decides it; any does where it names none. */
    public boolean isShownBy(@Nullable String kind) {
        return evidence.isEmpty() || kind != null && evidence.contains(kind);
    }

    static @Nullable Payout read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.PAYOUT));
            Label name = part.required("name", Label::read);
            List<String> earns = part.required("earns", kinds -> kinds.list(1, MOST_KINDS, kind -> kind.code(KINDS)));
            List<String> measuredAt = part.required("measuredAt", Payout::measuredAt);
            PayoutMeasure measure = part.required("measure", PayoutMeasure::read);
            PayoutDue due = part.required("due", PayoutDue::read);
            PayoutGoal met = part.required("met", PayoutGoal::read);
            Value amount = part.required("amountDkk", Value.within(NumberRange.DKK));
            List<String> evidence = part.keys("evidence");
            return key == null
                            || name == null
                            || earns == null
                            || measuredAt == null
                            || measure == null
                            || due == null
                            || met == null
                            || amount == null
                    ? null
                    : new Payout(key, name, earns, measuredAt, measure, due, met, amount, evidence);
        });
    }

    private static List<String> measuredAt(Item item) {
        return item.isWord(PERSON) ? List.of() : item.list(1, MOST_KINDS, kind -> kind.code(KINDS));
    }
}
