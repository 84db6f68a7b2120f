package dk.opgang.initiatives.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.eligibility.Description.Born;
import dk.opgang.initiatives.template.predicate.Declared;
import dk.opgang.initiatives.template.predicate.FactReader;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.initiatives.template.predicate.Part;
import dk.opgang.initiatives.template.predicate.RuleCodes;
import dk.opgang.initiatives.template.predicate.Told;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a description of a participant, in the words of one template. JSON null says that there is none of something. */
final class DescriptionReader {

    private static final RuleCodes CODES = new RuleCodes();
    private static final int MOST_AGE = 120;
    private static final int MOST_GRADE = 10;
    private static final int MOST = 100;

    private static final Set<String> FIELDS = Set.of(
            "birthDate",
            "age",
            "grade",
            "schoolStatus",
            "benefitGroup",
            "benefitSince",
            "inArea",
            "certificates",
            "facts",
            "anchors",
            "household",
            "earlierPlacements",
            "earlierEnrolments",
            "stepsReached",
            "roles");

    private final Declared declared;
    private final BiFunction<String, Map<String, Told<LocalDate>>, Told<LocalDate>> anchors;
    private final Function<String, @Nullable Integer> parameters;
    private final boolean everywhere;

    /**
     * @param anchors the day of an anchor, by the days that are told
     * @param parameters the numbers that the initiative gives
     * @param everywhere whether the initiative names no areas
     */
    DescriptionReader(
            Declared declared,
            BiFunction<String, Map<String, Told<LocalDate>>, Told<LocalDate>> anchors,
            Function<String, @Nullable Integer> parameters,
            boolean everywhere) {
        this.everywhere = everywhere;
        this.declared = declared;
        this.anchors = anchors;
        this.parameters = parameters;
    }

    /**
     * The description as far as it is right; of use only if nothing is wrong with it.
     *
     * @param on the day of the decision
     * @param known days of anchors that follow from the check itself
     */
    Description read(JsonNode node, String pointer, LocalDate on, Map<String, LocalDate> known, Faults faults) {
        Part part = new Part(node, pointer, faults);
        part.isObjectOf(FIELDS);
        Map<String, Told<LocalDate>> days = new HashMap<>();
        known.forEach((anchor, day) -> days.put(anchor, Told.of(day)));
        days.putAll(map(part.get("anchors"), declared::hasAnchor, (key, it) -> told(it, FactReader::day)));
        return new Description(
                on,
                born(part, on),
                told(part.get("grade"), it -> it.integer(0, MOST_GRADE)),
                told(part.get("schoolStatus"), it -> RuleCodes.read(it, CODES.schoolStatuses)),
                told(part.get("benefitGroup"), it -> RuleCodes.read(it, CODES.benefitGroups)),
                told(part.get("benefitSince"), FactReader::day),
                told(part.get("inArea"), Part::bool),
                everywhere,
                keys(part.get("certificates"), declared.certificates()),
                map(part.get("facts"), key -> declared.fact(key) != null, this::fact),
                key -> anchors.apply(key, days),
                household(part.get("household")),
                list(part.get("earlierPlacements"), DescriptionReader::placement),
                list(part.get("earlierEnrolments"), DescriptionReader::enrolment),
                keys(part.get("stepsReached"), declared.steps()),
                keys(part.get("roles"), declared.roles()),
                parameters);
    }

    private static @Nullable Born born(Part part, LocalDate on) {
        Part birth = part.get("birthDate");
        Part age = part.get("age");
        if (birth.isThere() && age.isThere()) {
            age.broken(TemplateFault.MORE_THAN_ONE_OPERATOR, "birthDate, age");
            return null;
        }
        if (birth.isThere()) {
            LocalDate day = FactReader.day(birth);
            return day == null ? null : new Born(day, day);
        }
        Integer years = age.integerIfThere(0, MOST_AGE);
        return years == null ? null : Born.ofAge(years, on);
    }

    private Told<FactValue> fact(String key, Part part) {
        var shape = declared.fact(key);
        return shape == null ? Told.unknown() : told(part, it -> FactReader.told(it, shape));
    }

    private static Map<String, Boolean> household(Part part) {
        Map<String, Boolean> household = new HashMap<>();
        CodeList list = CODES.householdCharacteristics;
        map(part, key -> true, (key, it) -> {
                    if (list.find(key).isEmpty()) {
                        it.broken(CommonFault.notInList(it.pointer(), list.name()));
                    }
                    return told(it, Part::bool);
                })
                .forEach((key, told) -> household.put(key, Boolean.TRUE.equals(told.value())));
        return household;
    }

    private static Earlier.@Nullable Placement placement(Part part) {
        if (!part.isObjectOf(Set.of("kind", "employerKind", "from", "to"))) {
            return null;
        }
        String kind = RuleCodes.read(part.get("kind"), CODES.placementKinds);
        Part employer = part.get("employerKind");
        String employerKind = employer.isThere() ? RuleCodes.read(employer, CODES.employerKinds) : null;
        LocalDate from = FactReader.day(part.get("from"));
        LocalDate to = part.get("to").isThere() ? FactReader.day(part.get("to")) : null;
        if (from != null && to != null && !to.isAfter(from)) {
            part.get("to").broken(CommonFault.NOT_AFTER_FROM);
        }
        return kind == null || from == null ? null : new Earlier.Placement(kind, employerKind, from, to);
    }

    private static Earlier.@Nullable Enrolment enrolment(Part part) {
        if (!part.isObjectOf(Set.of("templateKey", "state", "on"))) {
            return null;
        }
        String key = part.get("templateKey").text();
        String state = RuleCodes.read(part.get("state"), CODES.enrolmentStates);
        LocalDate on = FactReader.day(part.get("on"));
        return key == null || state == null || on == null ? null : new Earlier.Enrolment(key, state, on);
    }

    private static Told<Set<String>> keys(Part part, Set<String> declared) {
        Told<List<String>> list = list(part, it -> it.keyOf(declared));
        if (!list.isKnown()) {
            return Told.unknown();
        }
        return list.value() == null ? Told.none() : Told.of(new HashSet<>(list.value()));
    }

    private static <T> Told<List<T>> list(Part part, Function<Part, @Nullable T> read) {
        if (part.node() == null) {
            return Told.unknown();
        }
        return part.isThere() ? Told.of(part.each(0, MOST, read)) : Told.none();
    }

    private static <T> Told<T> told(Part part, Function<Part, @Nullable T> read) {
        if (part.node() == null) {
            return Told.unknown();
        }
        return part.isThere() ? Told.ofNullable(read.apply(part)) : Told.none();
    }

    /** The fields of an object by their names; a name that does not mean anything is told. */
    private static <T> Map<String, Told<T>> map(
            Part part, Predicate<String> isKey, BiFunction<String, Part, Told<T>> read) {
        Map<String, Told<T>> values = new HashMap<>();
        if (!part.isThere() || !part.isObject()) {
            return values;
        }
        for (String name : part.names()) {
            Part value = part.get(name);
            if (isKey.test(name)) {
                values.put(name, read.apply(name, value));
            } else {
                value.broken(TemplateFault.UNKNOWN_KEY, Part.shown(name));
            }
        }
        return values;
    }
}
