package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.reading.Item;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that an enrolment may end with.
 *
 * @param outcome a code of {@code placement-outcomes}
 * @param requires what must be met
 */
public record OutcomeRule(String outcome, @Nullable Predicate requires) {

    static @Nullable OutcomeRule read(Item item, Rules rules) {
        return item.object(part -> {
            String outcome = part.required("outcome", code -> code.code("placement-outcomes"));
            Predicate requires = part.optional("requires", rules::read);
            return outcome == null ? null : new OutcomeRule(outcome, requires);
        });
    }
}
