package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.predicate.Declared;
import dk.opgang.platform.codes.CodeList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What facts are, as far as rules need to know. */
final class FactShapes {

    private static final CodeList STATUSES = CodeList.load("school-statuses");

    /** What can be told in every template. */
    static final Map<String, Declared.FactShape> BUILT_IN = Map.of(
            "grade",
            new Declared.FactShape(Declared.FactKind.INTEGER, Set.of()),
            "school-status",
            new Declared.FactShape(Declared.FactKind.CODE, STATUSES.keys()));

    private FactShapes() {}

    static Optional<Declared.FactShape> of(JsonNode fact) {
        Set<String> codes = new HashSet<>();
        fact.path("codes").forEach(choice -> codes.add(choice.path("code").asText()));
        return switch (fact.path("kind").asText()) {
            case "boolean" -> shape(Declared.FactKind.BOOLEAN, codes);
            case "integer" -> shape(Declared.FactKind.INTEGER, codes);
            case "decimal" -> shape(Declared.FactKind.DECIMAL, codes);
            case "code" -> shape(Declared.FactKind.CODE, codes);
            case "date" -> shape(Declared.FactKind.DATE, codes);
            case "institutions" -> shape(Declared.FactKind.INSTITUTIONS, codes);
            case String _ -> Optional.empty();
        };
    }

    private static Optional<Declared.FactShape> shape(Declared.FactKind kind, Set<String> codes) {
        return Optional.of(new Declared.FactShape(kind, codes));
    }
}
