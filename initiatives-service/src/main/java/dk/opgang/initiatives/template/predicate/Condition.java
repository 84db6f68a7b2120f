package dk.opgang.initiatives.template.predicate;

import dk.opgang.initiatives.template.value.Offset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rule asks of a person on a day, one record for each operator. */
public sealed interface Condition {

    /** What it asks, as documents name it. */
    default Operator operator() {
        return switch (this) {
            case All _ -> Operator.ALL;
            case Any _ -> Operator.ANY;
            case Not _ -> Operator.NOT;
            case AtLeast _ -> Operator.AT_LEAST;
            case Age _ -> Operator.AGE;
            case AgeAt _ -> Operator.AGE_AT;
            case Grade _ -> Operator.GRADE;
            case SchoolStatus _ -> Operator.SCHOOL_STATUS;
            case Benefit _ -> Operator.BENEFIT;
            case OnBenefit _ -> Operator.ON_BENEFIT;
            case Area _ -> Operator.AREA;
            case Certificate _ -> Operator.CERTIFICATE;
            case Household _ -> Operator.HOUSEHOLD;
            case Fact _ -> Operator.FACT;
            case EarlierPlacement _ -> Operator.EARLIER_PLACEMENT;
            case EarlierEnrolment _ -> Operator.EARLIER_ENROLMENT;
            case StepReached _ -> Operator.STEP_REACHED;
            case When _ -> Operator.WHEN;
            case Consent _ -> Operator.CONSENT;
            case Role _ -> Operator.ROLE;
        };
    }

    /** Each is met. */
    record All(List<Predicate> of) implements Condition {

        public All {
            of = List.copyOf(of);
        }
    }

    /** One of them is met. */
    record Any(List<Predicate> of) implements Condition {

        public Any {
            of = List.copyOf(of);
        }
    }

    /** It is not met. */
    record Not(Predicate of) implements Condition {}

    /** So many of them are met. */
    record AtLeast(int count, List<Predicate> of) implements Condition {

        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /** The age on the day. */
    record Age(Between<Integer> years) implements Condition {}

    /** The age on another day, counted from an anchor. */
    record AgeAt(String anchor, @Nullable Offset plus, Between<Integer> years) implements Condition {}

    /** The school grade that was told. */
    record Grade(Between<Integer> grades) implements Condition {}

    /** The school status that was told. */
    record SchoolStatus(List<String> codes) implements Condition {

        public SchoolStatus {
            codes = List.copyOf(codes);
        }
    }

    /** The benefit group on the day; {@link #NONE} is that of who is on no benefit. */
    record Benefit(List<String> groups) implements Condition {

        /** On no benefit. */
        public static final String NONE = "none";

        public Benefit {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Without a break on benefits for so many months up to the day.
     *
     * @param groups empty for all
     */
    record OnBenefit(int months, List<String> groups) implements Condition {

        public OnBenefit {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Lives in one of the areas.
     *
     * @param areas null for those of the initiative
     */
    record Area(@Nullable List<UUID> areas) implements Condition {

        /** How documents name the areas of the initiative. */
        public static final String INITIATIVE = "initiative";

        public Area {
            areas = areas == null ? null : List.copyOf(areas);
        }
    }

    /** The certificate was seen and is valid on the day. */
    record Certificate(String key) implements Condition {}

    /** The household has the characteristic, as the owner answers or as it was told. */
    record Household(String characteristic) implements Condition {}

    /** A fact that was told. */
    record Fact(String key, FactTest test) implements Condition {}

    /**
     * A placement of the person that began before the day, of any initiative of the municipality.
     *
     * @param employerKinds empty for all
     */
    record EarlierPlacement(
            List<String> kinds,
            List<String> employerKinds,
            @Nullable Integer withinMonths,
            @Nullable Integer leastDays) implements Condition {

        public EarlierPlacement {
            kinds = List.copyOf(kinds);
            employerKinds = List.copyOf(employerKinds);
        }
    }

    /** An enrolment of the person in an initiative of one of the templates that came to one of the states. */
    record EarlierEnrolment(
            List<String> templateKeys,
            List<String> states,
            @Nullable Integer withinMonths) implements Condition {

        public EarlierEnrolment {
            templateKeys = List.copyOf(templateKeys);
            states = List.copyOf(states);
        }
    }

    /** The step was reached in this enrolment. */
    record StepReached(String step) implements Condition {}

    /** The day lies from the one day counted from an anchor until before the other. */
    record When(
            String anchor,
            @Nullable Distance from,
            @Nullable Distance to) implements Condition {}

    /** A consent covers the category for every partner of the role today. */
    record Consent(String category, String partnerRole) implements Condition {}

    /** Somebody has the role for the enrolment on the day. */
    record Role(String role) implements Condition {}
}
