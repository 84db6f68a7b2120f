package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.coded.Coded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What partners of a role owe.
 *
 * @param countedFrom what fulfils it
 * @param where which placements count
 */
public record Obligation(
        String key,
        Label name,
        String role,
        Quantity quantity,
        Value least,
        Per per,
        CountedFrom countedFrom,
        Where where) {

    /** What is owed. */
    public enum Quantity implements Coded {
        HOURS,
        PLACEMENTS,
        JOBS,
        ACTIVITIES,
        DKK,
        YES
    }

    /** In which time. */
    public enum Per implements Coded {
        YEAR,
        QUARTER,
        PERIOD
    }

    /** What fulfils it. */
    public enum CountedFrom {
        DELIVERIES,
        PLACEMENTS
    }

    static @Nullable Obligation read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.OBLIGATION));
            Label name = part.required("name", Label::read);
            String role = part.required("role", Item::key);
            Quantity quantity = part.required("quantity", word -> word.word(Quantity.class));
            Value least = part.optional("least", Value.within(NumberRange.QUANTITY));
            Per per = part.required("per", word -> word.word(Per.class));
            CountedFrom from = part.word("countedFrom", CountedFrom.class, CountedFrom.DELIVERIES);
            Where where = part.optional("where", Where::read);
            if (key == null || name == null || role == null || quantity == null || per == null) {
                return null;
            }
            Value needed = least == null ? new Value.Fixed(BigDecimal.ONE) : least;
            return new Obligation(key, name, role, quantity, needed, per, from, where == null ? Where.ALL : where);
        });
    }
}
