package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.codes.CodeList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a template that its rules can name. */
public record Declared(
        Map<String, FactShape> facts,
        Set<String> anchors,
        Set<String> certificates,
        Set<String> steps,
        Set<String> roles,
        Set<String> parameters) {

    private static final Set<String> BUILT_IN_ANCHORS = Set.of("enrolled", "active", "ended", "group-start");
    private static final String STEP = "step/";

    /** What can be told in every template. */
    private static final Map<String, FactShape> EVERYWHERE = Map.of(
            "grade",
            new FactShape(FactKind.INTEGER, Set.of()),
            "school-status",
            new FactShape(FactKind.CODE, CodeList.load("school-statuses").keys()));

    public Declared {
        facts = Map.copyOf(facts);
        anchors = Set.copyOf(anchors);
        certificates = Set.copyOf(certificates);
        steps = Set.copyOf(steps);
        roles = Set.copyOf(roles);
        parameters = Set.copyOf(parameters);
    }

    /** What kind of value a fact has. */
    public enum FactKind {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        CODE,
        DATE,
        INSTITUTIONS
    }

    /**
     * A fact as far as rules are concerned.
     *
     * @param codes those of a fact that is a code
     */
    public record FactShape(FactKind kind, Set<String> codes) {

        public FactShape {
            codes = Set.copyOf(codes);
        }
    }

    public boolean hasAnchor(String key) {
        return BUILT_IN_ANCHORS.contains(key)
                || anchors.contains(key)
                || key.startsWith(STEP) && steps.contains(key.substring(STEP.length()));
    }

    public @Nullable FactShape fact(String key) {
        FactShape declared = facts.get(key);
        return declared == null ? EVERYWHERE.get(key) : declared;
    }
}
