package dk.opgang.initiatives.template.predicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves in the words of answers: what they want, what was found, what is missing. */
final class LeafWords {

    private static final String BIRTH_DATE = "birthDate";

    private LeafWords() {}

    static @Nullable String wanted(Condition condition) {
        return switch (condition) {
            case Condition.Age(var years) -> years.inWords();
            case Condition.AgeAt at -> at.years().inWords();
            case Condition.Grade(var grades) -> grades.inWords();
            case Condition.SchoolStatus(var codes) -> listed(codes);
            case Condition.Benefit(var groups) -> listed(groups);
            case Condition.OnBenefit(var months, var groups) ->
                months + " months" + (groups.isEmpty() ? "" : ": " + listed(groups));
            case Condition.Area(var areas) ->
                areas == null
                        ? Condition.Area.INITIATIVE
                        : listed(areas.stream().map(Object::toString).toList());
            case Condition.Certificate(var key) -> key;
            case Condition.Household(var characteristic) -> characteristic;
            case Condition.Fact(var _, var test) -> test.wanted();
            case Condition.EarlierPlacement placement -> listed(placement.kinds());
            case Condition.EarlierEnrolment enrolment -> listed(enrolment.templateKeys());
            case Condition.StepReached(var step) -> step;
            case Condition.When when -> when(when);
            case Condition.Consent(var category, var role) -> category + " to " + role;
            case Condition.Role(var role) -> role;
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.AtLeast _ -> null;
        };
    }

    /** What was found, as far as it is one value; null for what is not known. */
    static @Nullable String value(Condition condition, Known known) {
        return switch (condition) {
            case Condition.Age _ -> known.ages(known.on()).shown();
            case Condition.AgeAt at ->
                LeafRule.ageDay(at, known) instanceof LocalDate day
                        ? known.ages(day).shown()
                        : null;
            case Condition.Grade _ -> shown(known.grade());
            case Condition.SchoolStatus _ -> shown(known.schoolStatus());
            case Condition.Benefit _ -> benefit(known.benefitGroup());
            case Condition.OnBenefit(var _, var groups) -> shown(known.onBenefitSince(groups));
            case Condition.Fact(var key, var _) ->
                known.fact(key).value() instanceof FactValue value ? value.shown() : null;
            case Condition.When when -> shown(known.anchor(when.anchor()));
            case Condition.Area(var areas) -> yesOrNo(known.livesIn(areas));
            case Condition.Certificate(var key) -> yesOrNo(known.certificate(key));
            case Condition.StepReached(var step) -> yesOrNo(known.stepReached(step));
            case Condition.Consent(var category, var role) -> yesOrNo(known.consent(category, role));
            case Condition.Role(var role) -> yesOrNo(known.role(role));
            case Condition.EarlierPlacement placement -> yesOrNo(known.earlierPlacement(placement));
            case Condition.EarlierEnrolment enrolment -> yesOrNo(known.earlierEnrolment(enrolment));
            case Condition.Household(var characteristic) ->
                known.household(characteristic) instanceof Answer asked ? yesOrNo(asked) : null;
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.AtLeast _ -> null;
        };
    }

    /** What would decide a leaf that is open, in the names of a described participant. */
    static List<String> missing(Condition condition, Known known) {
        return switch (condition) {
            case Condition.Age _ -> List.of(BIRTH_DATE);
            case Condition.AgeAt at ->
                LeafRule.ageDay(at, known) == null ? missingOfAgeAt(at, known) : List.of(BIRTH_DATE);
            case Condition.Grade _ -> List.of("grade");
            case Condition.SchoolStatus _ -> List.of("schoolStatus");
            case Condition.Benefit _ -> List.of("benefitGroup");
            case Condition.OnBenefit _ ->
                known.benefitGroup().isKnown() ? List.of("benefitSince") : List.of("benefitGroup", "benefitSince");
            case Condition.Area _ -> List.of("inArea");
            case Condition.Certificate _ -> List.of("certificates");
            case Condition.Household(var characteristic) -> List.of("household." + characteristic);
            case Condition.Fact(var key, var _) -> List.of(fact(key));
            case Condition.EarlierPlacement _ -> List.of("earlierPlacements");
            case Condition.EarlierEnrolment _ -> List.of("earlierEnrolments");
            case Condition.StepReached _ -> List.of("stepsReached");
            case Condition.When when -> missingOfWhen(when, known);
            case Condition.Consent _ -> List.of("consents");
            case Condition.Role _ -> List.of("roles");
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.AtLeast _ -> List.of();
        };
    }

    private static List<String> missingOfAgeAt(Condition.AgeAt at, Known known) {
        List<String> missing = new ArrayList<>();
        missing.add(anchor(at.anchor()));
        if (known.ages(known.on()).equals(Ages.ANY)) {
            missing.add(BIRTH_DATE);
        }
        return missing;
    }

    private static List<String> missingOfWhen(Condition.When when, Known known) {
        List<String> missing = new ArrayList<>();
        if (!known.anchor(when.anchor()).isKnown()) {
            missing.add(anchor(when.anchor()));
        }
        for (Distance distance : Arrays.asList(when.from(), when.to())) {
            if (distance != null) {
                distance.parameters().values().stream()
                        .filter(key -> known.parameter(key) == null)
                        .forEach(key -> missing.add("parameters." + key));
            }
        }
        return missing;
    }

    private static String anchor(String key) {
        return "anchors." + key;
    }

    private static String fact(String key) {
        return switch (key) {
            case "grade" -> "grade";
            case "school-status" -> "schoolStatus";
            default -> "facts." + key;
        };
    }

    private static String when(Condition.When when) {
        String from = when.from() == null ? "" : " from " + distance(when.from());
        String to = when.to() == null ? "" : " to before " + distance(when.to());
        return when.anchor() + from + to;
    }

    private static String distance(Distance distance) {
        List<String> parts = new ArrayList<>();
        for (Distance.Unit unit : Distance.Unit.values()) {
            String parameter = distance.parameters().get(unit);
            Integer number = unit.of(distance.fixed());
            if (parameter != null || number != null) {
                parts.add((parameter == null ? String.format("%+d", number) : parameter) + " " + unit.json());
            }
        }
        return String.join(" ", parts);
    }

    private static String listed(List<String> codes) {
        return String.join(", ", codes);
    }

    private static @Nullable String shown(Told<?> told) {
        return told.value() == null ? null : told.value().toString();
    }

    private static @Nullable String benefit(Told<String> group) {
        return group.isKnown() && group.value() == null ? Condition.Benefit.NONE : group.value();
    }

    private static @Nullable String yesOrNo(Answer answer) {
        return answer == Answer.OPEN ? null : Boolean.toString(answer == Answer.MET);
    }
}
