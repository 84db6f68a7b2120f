package dk.opgang.initiatives.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rules a second time, slowly and from the table of the contract: on the JSON of rule and person as it stands. An answer is 1, 0 or, where
 * it is open, one half; all, any and so many of them are then the lowest, the highest and the n-th highest.
 */
final class NaiveRules {

    private static final double OPEN = 0.5;

    private final JsonNode person;
    private final LocalDate on;

    NaiveRules(JsonNode person, LocalDate on) {
        this.person = person;
        this.on = on;
    }

    double answer(JsonNode rule) {
        String operator = Stream.of(
                        "all",
                        "any",
                        "not",
                        "atLeast",
                        "age",
                        "ageAt",
                        "grade",
                        "schoolStatus",
                        "benefit",
                        "onBenefit",
                        "area",
                        "certificate",
                        "household",
                        "fact",
                        "earlierPlacement",
                        "earlierEnrolment",
                        "stepReached",
                        "when",
                        "role")
                .filter(rule::has)
                .findFirst()
                .orElseThrow();
        JsonNode value = rule.get(operator);
        return switch (operator) {
            case "all" -> answers(value).stream().min(Comparator.naturalOrder()).orElseThrow();
            case "any" -> answers(value).stream().max(Comparator.naturalOrder()).orElseThrow();
            case "not" -> 1 - answer(value);
            case "atLeast" ->
                answers(value.get("of")).stream()
                        .sorted(Comparator.reverseOrder())
                        .toList()
                        .get(value.get("count").asInt() - 1);
            case "age" -> age(on, value);
            case "ageAt" -> ageAt(value);
            case "grade" -> told(person.get("grade"), grade -> between(grade.asInt(), value));
            case "schoolStatus" ->
                told(person.get("schoolStatus"), status -> texts(value).contains(status.asText()));
            case "benefit" -> {
                JsonNode group = person.get("benefitGroup");
                yield group == null ? OPEN : number(texts(value).contains(group.isNull() ? "none" : group.asText()));
            }
            case "onBenefit" -> onBenefit(value);
            case "area" -> told(person.get("inArea"), JsonNode::asBoolean);
            case "certificate" ->
                told(person.get("certificates"), keys -> texts(keys).contains(value.asText()));
            case "household" -> household(value.get("characteristic").asText());
            case "fact" -> fact(value);
            case "earlierPlacement" ->
                told(person.get("earlierPlacements"), all -> each(all).anyMatch(one -> placed(one, value)));
            case "earlierEnrolment" ->
                told(person.get("earlierEnrolments"), all -> each(all).anyMatch(one -> enrolled(one, value)));
            case "stepReached" ->
                told(person.get("stepsReached"), keys -> texts(keys).contains(value.asText()));
            case "when" -> when(value);
            case "role" -> told(person.get("roles"), keys -> texts(keys).contains(value.asText()));
            default -> throw new IllegalStateException(operator);
        };
    }

    private List<Double> answers(JsonNode rules) {
        List<Double> answers = new ArrayList<>();
        rules.forEach(rule -> answers.add(answer(rule)));
        return answers;
    }

    /** Tries every day on which the person can have been born. */
    private double age(LocalDate day, JsonNode wanted) {
        if (person.hasNonNull("birthDate")) {
            return number(between(years(day(person.get("birthDate")), day), wanted));
        }
        if (!person.hasNonNull("age")) {
            return OPEN;
        }
        int age = person.get("age").asInt();
        boolean some = false;
        boolean other = false;
        LocalDate last = on.minusYears(age).plusDays(2);
        for (LocalDate birth = on.minusYears(age + 1L).minusDays(2); birth.isBefore(last); birth = birth.plusDays(1)) {
            if (years(birth, on) == age) {
                boolean fits = between(years(birth, day), wanted);
                some |= fits;
                other |= !fits;
            }
        }
        return some && other ? OPEN : number(some);
    }

    private static int years(LocalDate birth, LocalDate day) {
        return birth.isAfter(day) ? -1 : Period.between(birth, day).getYears();
    }

    private double ageAt(JsonNode value) {
        JsonNode anchor = person.path("anchors").get(value.get("anchor").asText());
        if (anchor == null || anchor.isNull()) {
            return anchor == null ? OPEN : 0;
        }
        return age(offset(day(anchor), value.get("plus")), value);
    }

    private double onBenefit(JsonNode value) {
        JsonNode group = person.get("benefitGroup");
        if (group == null) {
            return OPEN;
        }
        if (group.isNull() || value.has("groups") && !texts(value.get("groups")).contains(group.asText())) {
            return 0;
        }
        return told(
                person.get("benefitSince"),
                since -> !on.isBefore(day(since).plusMonths(value.get("months").asInt())));
    }

    private double household(String characteristic) {
        JsonNode asked = person.path("household").get(characteristic);
        JsonNode fact = person.path("facts").get(characteristic);
        if (asked != null && asked.asBoolean() || fact != null && fact.asBoolean()) {
            return 1;
        }
        return asked == null && fact == null ? OPEN : 0;
    }

    private double fact(JsonNode value) {
        JsonNode fact = person.path("facts").get(value.get("key").asText());
        return told(fact, it -> value.has("is") ? it.equals(value.get("is")) : between(it.asInt(), value));
    }

    private boolean placed(JsonNode placement, JsonNode wanted) {
        LocalDate from = day(placement.get("from"));
        LocalDate to =
                placement.hasNonNull("to") && day(placement.get("to")).isBefore(on) ? day(placement.get("to")) : on;
        return from.isBefore(on)
                && texts(wanted.get("kinds")).contains(placement.get("kind").asText())
                && (!wanted.has("withinMonths")
                        || !from.isBefore(
                                on.minusMonths(wanted.get("withinMonths").asInt())))
                && (!wanted.has("leastDays")
                        || to.toEpochDay() - from.toEpochDay()
                                >= wanted.get("leastDays").asInt());
    }

    private boolean enrolled(JsonNode enrolment, JsonNode wanted) {
        return !day(enrolment.get("on")).isAfter(on)
                && texts(wanted.get("templateKeys"))
                        .contains(enrolment.get("templateKey").asText())
                && texts(wanted.get("states")).contains(enrolment.get("state").asText());
    }

    private double when(JsonNode value) {
        JsonNode anchor = person.path("anchors").get(value.get("anchor").asText());
        return told(
                anchor,
                it -> (!value.has("from") || !on.isBefore(offset(day(it), value.get("from"))))
                        && (!value.has("to") || on.isBefore(offset(day(it), value.get("to")))));
    }

    private static LocalDate offset(LocalDate day, @Nullable JsonNode offset) {
        return offset == null
                ? day
                : day.plusYears(offset.path("years").asInt())
                        .plusMonths(offset.path("months").asInt())
                        .plusWeeks(offset.path("weeks").asInt())
                        .plusDays(offset.path("days").asInt());
    }

    private static double told(@Nullable JsonNode value, Predicate<JsonNode> met) {
        if (value == null) {
            return OPEN;
        }
        return number(!value.isNull() && met.test(value));
    }

    private static double number(boolean met) {
        return met ? 1 : 0;
    }

    private static boolean between(int number, JsonNode range) {
        return (!range.has("from") || number >= range.get("from").asInt())
                && (!range.has("to") || number <= range.get("to").asInt());
    }

    private static LocalDate day(JsonNode text) {
        return LocalDate.parse(text.asText());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return each(list).map(JsonNode::asText).toList();
    }
}
