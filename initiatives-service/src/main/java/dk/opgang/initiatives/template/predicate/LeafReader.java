package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Offset;
import dk.opgang.platform.problem.CommonFault;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules that join no others. */
final class LeafReader {

    private static final int MOST_AGE = 120;
    private static final int MOST_GRADE = 10;
    private static final int MOST_MONTHS = 600;
    private static final int MOST_DAYS = 36_600;
    private static final int MOST_CODES = 100;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,49}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final RuleCodes CODES = new RuleCodes();

    private final Declared declared;

    LeafReader(Declared declared) {
        this.declared = declared;
    }

    @Nullable
    Condition read(Operator operator, Part value) {
        return switch (operator) {
            case AGE -> age(value);
            case AGE_AT -> ageAt(value);
            case GRADE -> grade(value);
            case SCHOOL_STATUS -> schoolStatus(value);
            case BENEFIT -> benefit(value);
            case ON_BENEFIT -> onBenefit(value);
            case AREA -> area(value);
            case CERTIFICATE ->
                value.keyOf(declared.certificates()) instanceof String key ? new Condition.Certificate(key) : null;
            case HOUSEHOLD -> household(value);
            case FACT -> FactReader.read(value, declared);
            case EARLIER_PLACEMENT -> earlierPlacement(value);
            case EARLIER_ENROLMENT -> earlierEnrolment(value);
            case STEP_REACHED ->
                value.keyOf(declared.steps()) instanceof String key ? new Condition.StepReached(key) : null;
            case WHEN -> when(value);
            case CONSENT -> consent(value);
            case ROLE -> value.keyOf(declared.roles()) instanceof String key ? new Condition.Role(key) : null;
            case ALL, ANY, NOT, AT_LEAST ->
                throw new IllegalStateException(operator + " joins other rules and is read where they are");
        };
    }

    private static @Nullable Condition age(Part value) {
        return value.isObjectOf(Set.of("from", "to")) && years(value) instanceof Between<Integer> years
                ? new Condition.Age(years)
                : null;
    }

    private @Nullable Condition ageAt(Part value) {
        if (!value.isObjectOf(Set.of("anchor", "plus", "from", "to"))) {
            return null;
        }
        String anchor = anchor(value.get("anchor"));
        Offset plus = OffsetReader.readIfThere(value.get("plus"));
        Between<Integer> years = years(value);
        return anchor == null || years == null ? null : new Condition.AgeAt(anchor, plus, years);
    }

    private static @Nullable Between<Integer> years(Part value) {
        return between(value, MOST_AGE, TemplateFault.AGES_CROSSED);
    }

    private static @Nullable Condition grade(Part value) {
        return value.isObjectOf(Set.of("from", "to"))
                        && between(value, MOST_GRADE, TemplateFault.LEAST_ABOVE_MOST) instanceof Between<Integer> grades
                ? new Condition.Grade(grades)
                : null;
    }

    private static @Nullable Between<Integer> between(Part value, int most, TemplateFault crossed) {
        Part from = value.get("from");
        Part to = value.get("to");
        if (!from.isThere() && !to.isThere()) {
            from.broken(CommonFault.REQUIRED);
            return null;
        }
        Between<Integer> between = new Between<>(from.integerIfThere(0, most), to.integerIfThere(0, most));
        if (between.isCrossed()) {
            value.broken(crossed);
            return null;
        }
        return between;
    }

    private static @Nullable Condition schoolStatus(Part value) {
        List<String> codes = value.each(1, MOST_CODES, part -> RuleCodes.read(part, CODES.schoolStatuses));
        return codes.isEmpty() ? null : new Condition.SchoolStatus(codes);
    }

    private static @Nullable Condition benefit(Part value) {
        List<String> groups = value.each(1, MOST_CODES, part -> {
            JsonNode node = part.node();
            boolean none = node != null && node.isTextual() && node.textValue().equals(Condition.Benefit.NONE);
            return none ? Condition.Benefit.NONE : RuleCodes.read(part, CODES.benefitGroups);
        });
        return groups.isEmpty() ? null : new Condition.Benefit(groups);
    }

    private static @Nullable Condition onBenefit(Part value) {
        if (!value.isObjectOf(Set.of("months", "groups"))) {
            return null;
        }
        Integer months = value.get("months").integer(1, MOST_MONTHS);
        List<String> groups = value.get("groups").isThere()
                ? value.get("groups").each(1, MOST_CODES, part -> RuleCodes.read(part, CODES.benefitGroups))
                : List.of();
        return months == null ? null : new Condition.OnBenefit(months, groups);
    }

    private static @Nullable Condition area(Part value) {
        JsonNode node = value.node();
        if (node != null && node.isTextual() && node.textValue().equals(Condition.Area.INITIATIVE)) {
            return new Condition.Area(null);
        }
        if (node != null && node.isTextual()) {
            value.broken(CommonFault.UNKNOWN_CODE, Condition.Area.INITIATIVE);
            return null;
        }
        List<UUID> areas = value.each(1, MOST_CODES, LeafReader::uuid);
        return areas.isEmpty() ? null : new Condition.Area(areas);
    }

    private static @Nullable UUID uuid(Part part) {
        String text = part.text();
        if (text != null && !UUID_FORM.matcher(text).matches()) {
            part.broken(CommonFault.INVALID_UUID);
            return null;
        }
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable Condition household(Part value) {
        return value.isObjectOf(Set.of("characteristic"))
                        && RuleCodes.read(value.get("characteristic"), CODES.householdCharacteristics)
                                instanceof String characteristic
                ? new Condition.Household(characteristic)
                : null;
    }

    private static @Nullable Condition earlierPlacement(Part value) {
        if (!value.isObjectOf(Set.of("kinds", "employerKinds", "withinMonths", "leastDays"))) {
            return null;
        }
        List<String> kinds = value.get("kinds").each(1, MOST_CODES, part -> RuleCodes.read(part, CODES.placementKinds));
        Part employers = value.get("employerKinds");
        List<String> employerKinds = employers.isThere()
                ? employers.each(0, MOST_CODES, part -> RuleCodes.read(part, CODES.employerKinds))
                : List.of();
        Integer within = value.get("withinMonths").integerIfThere(1, MOST_MONTHS);
        Integer days = value.get("leastDays").integerIfThere(1, MOST_DAYS);
        return kinds.isEmpty() ? null : new Condition.EarlierPlacement(kinds, employerKinds, within, days);
    }

    private static @Nullable Condition earlierEnrolment(Part value) {
        if (!value.isObjectOf(Set.of("templateKeys", "states", "withinMonths"))) {
            return null;
        }
        List<String> keys = value.get("templateKeys").each(1, MOST_CODES, LeafReader::templateKey);
        List<String> states =
                value.get("states").each(1, MOST_CODES, part -> RuleCodes.read(part, CODES.enrolmentStates));
        Integer within = value.get("withinMonths").integerIfThere(1, MOST_MONTHS);
        return keys.isEmpty() || states.isEmpty() ? null : new Condition.EarlierEnrolment(keys, states, within);
    }

    /** Of another template, which can come later than this one. */
    private static @Nullable String templateKey(Part part) {
        String key = part.text();
        if (key != null && !KEY.matcher(key).matches()) {
            part.broken(CommonFault.PATTERN, KEY);
            return null;
        }
        return key;
    }

    private @Nullable Condition when(Part value) {
        if (!value.isObjectOf(Set.of("anchor", "from", "to"))) {
            return null;
        }
        String anchor = anchor(value.get("anchor"));
        if (!value.get("from").isThere() && !value.get("to").isThere()) {
            value.get("from").broken(CommonFault.REQUIRED);
        }
        Distance from = OffsetReader.distanceIfThere(value.get("from"), declared);
        Distance to = OffsetReader.distanceIfThere(value.get("to"), declared);
        return anchor == null || from == null && to == null ? null : new Condition.When(anchor, from, to);
    }

    private static @Nullable Condition consent(Part value) {
        if (!value.isObjectOf(Set.of("category", "to"))) {
            return null;
        }
        String category = RuleCodes.read(value.get("category"), CODES.dataCategories);
        String role = RuleCodes.read(value.get("to"), CODES.partnerRoles);
        return category == null || role == null ? null : new Condition.Consent(category, role);
    }

    private @Nullable String anchor(Part part) {
        String key = part.text();
        if (key != null && !declared.hasAnchor(key)) {
            part.broken(TemplateFault.UNKNOWN_KEY, Part.shown(key));
            return null;
        }
        return key;
    }
}
