package dk.opgang.initiatives.template.predicate;

import dk.opgang.initiatives.template.predicate.Condition.EarlierEnrolment;
import dk.opgang.initiatives.template.predicate.Condition.EarlierPlacement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a person on the day of a decision. The same rules are asked of an enrolment, a step, a placement and a description. */
public interface Known {

    /** The day of the decision. */
    LocalDate on();

    Ages ages(LocalDate day);

    Told<Integer> grade();

    Told<String> schoolStatus();

    /** The benefit group on the day; none for who is on no benefit. */
    Told<String> benefitGroup();

    /**
     * Since when the person has been on benefits without a break on the day; none for who is not on one of them.
     *
     * @param groups empty for all
     */
    Told<LocalDate> onBenefitSince(List<String> groups);

    /** @param areas null for those of the initiative */
    Answer livesIn(@Nullable List<UUID> areas);

    Answer certificate(String key);

    /** What the owner of the household says of it; null as long as it has not been asked. */
    @Nullable
    Answer household(String characteristic);

    Told<FactValue> fact(String key);

    Answer earlierPlacement(EarlierPlacement wanted);

    Answer earlierEnrolment(EarlierEnrolment wanted);

    Answer stepReached(String step);

    Told<LocalDate> anchor(String key);

    /** A number that the initiative gives; null if it does not. */
    @Nullable
    Integer parameter(String key);

    Answer consent(String category, String partnerRole);

    Answer role(String role);

    /** Whether the value may be shown beside the rule: what was asked for one decision is not. */
    boolean isShown(Condition condition);
}
