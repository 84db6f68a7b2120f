package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.reading.Part;
import org.jspecify.annotations.Nullable;

/** A rule that decides whether somebody may begin, and what happens while it is open. */
public record Entry(Predicate rule, WhenOpen whenOpen) {

    /** Reads the rule of that name, and {@code whenOpen} beside it. */
    static @Nullable Entry read(Part part, String name, Rules rules) {
        Predicate rule = part.optional(name, rules::read);
        WhenOpen whenOpen = part.word("whenOpen", WhenOpen.class, WhenOpen.ALLOW);
        return rule == null ? null : new Entry(rule, whenOpen);
    }
}
