package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.codes.CodeList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The criteria of the law as a classification explains them. */
final class Criteria {

    /** As the columns of the list stand. */
    static final List<String> NAMES = List.of(
            "residents",
            "outside-work-and-education-pct",
            "non-western-pct",
            "convicted-pct",
            "basic-school-only-pct",
            "gross-income-index-pct");

    private static final CodeList INDICATORS = CodeList.load("indicators");

    private Criteria() {}

    /** All criteria of a classification: the size of the area, the gate if there is one, the counted ones. */
    static Stream<JsonNode> of(JsonNode classification) {
        JsonNode gate = classification.path("gate");
        return Stream.concat(
                classification.path("criteria").valueStream(), gate.isObject() ? Stream.of(gate) : Stream.empty());
    }

    /** The criterion of that name; missing if this law does not have it. */
    static JsonNode named(JsonNode classification, String name) {
        return of(classification)
                .filter(it -> it.path("criterion").asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static String unit(String indicator) {
        return INDICATORS
                .find(indicator)
                .map(it -> String.valueOf(it.attributes().get("unit")))
                .orElse("persons");
    }

    /** A short heading of a column. */
    static String heading(Words words, String name) {
        return switch (name) {
            case "residents" -> words.of("Beboere", "Residents");
            case "outside-work-and-education-pct" ->
                words.of("Uden for arbejde og uddannelse", "Outside work and education");
            case "non-western-pct" -> words.of("Ikke-vestlig oprindelse", "Non-western origin");
            case "convicted-pct" -> words.of("Dømte", "Convicted");
            case "basic-school-only-pct" -> words.of("Kun grundskole", "Basic school only");
            case "gross-income-index-pct" -> words.of("Bruttoindkomst, indeks", "Gross income, index");
            default -> words.label("indicators", name);
        };
    }

    /** Value, distance and whether it is met. */
    static Cell cell(Words words, JsonNode criterion, String name, boolean withheld) {
        Cell cell = Cell.number(words, criterion.path("value"), unit(name), withheld)
                .in(name)
                .with("met", met(criterion.path("met")));
        JsonNode distance = criterion.path("distance");
        String word = metWord(words, criterion.path("met"));
        if (!distance.isNumber()) {
            return cell.with("distance", withheld ? "withheld" : "unknown").noting(word);
        }
        BigDecimal number = distance.decimalValue();
        return cell.with("distance", number.toPlainString()).noting(signed(words, number) + " · " + word);
    }

    static String met(JsonNode met) {
        return met.isBoolean() ? met.asText() : "unknown";
    }

    static String metWord(Words words, JsonNode met) {
        return !met.isBoolean()
                ? words.of("uafgjort", "undetermined")
                : met.asBoolean() ? words.of("opfyldt", "met") : words.of("ikke opfyldt", "not met");
    }

    private static String signed(Words words, BigDecimal distance) {
        return (distance.signum() > 0 ? "+" : "") + words.number(distance);
    }

    static String operator(Words words, String code) {
        return switch (code) {
            case "greater-than" -> words.of("mere end", "more than");
            case "at-least" -> words.of("mindst", "at least");
            case "less-than" -> words.of("mindre end", "less than");
            default -> code;
        };
    }

    /** Whether one of the area's own figures that are missing is one that is withheld. */
    static boolean isWithheld(JsonNode criterion, Set<String> withheld) {
        return criterion
                .path("missing")
                .valueStream()
                .filter(it -> it.path("scope").asText().equals("area"))
                .anyMatch(it -> withheld.contains(key(it)));
    }

    /** What a figure is known by. */
    static String key(JsonNode figure) {
        return figure.path("indicator").asText() + " " + figure.path("year").asText();
    }
}
