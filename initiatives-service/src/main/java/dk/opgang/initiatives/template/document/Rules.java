package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.predicate.Declared;
import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.predicate.PredicateReader;
import dk.opgang.initiatives.template.reading.Item;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one document, which name its facts, anchors, steps, certificates and roles. */
final class Rules {

    private final PredicateReader predicates;

    Rules(Declared declared) {
        this.predicates = new PredicateReader(declared);
    }

    /** The rule that stands there, if it is right. */
    @Nullable
    Predicate read(Item item) {
        return predicates.read(item.node(), item.pointer(), item.reading().faults());
    }
}
