package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.anchor.AnchorDay;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a programme between two days; days between two phases are a pause.
 *
 * @param professions codes of {@code professions} that it is led by; empty for all
 * @param activities keys of what takes place in it
 * @param leastOccasions how often
 */
public record Phase(
        String key,
        Label name,
        AnchorDay from,
        AnchorDay to,
        List<String> professions,
        List<String> activities,
        @Nullable Value leastOccasions) {

    public Phase {
        professions = List.copyOf(professions);
        activities = List.copyOf(activities);
    }

    static @Nullable Phase read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.PHASE));
            Label name = part.required("name", Label::read);
            AnchorDay from = part.required("from", AnchorDay::read);
            AnchorDay to = part.required("to", AnchorDay::read);
            List<String> professions = part.codes("professions", "professions");
            List<String> activities = part.keys("activities", KeyKind.ACTIVITY);
            Value occasions = part.optional("leastOccasions", Value.within(NumberRange.COUNT));
            return key == null || name == null || from == null || to == null
                    ? null
                    : new Phase(key, name, from, to, professions, activities, occasions);
        });
    }
}
