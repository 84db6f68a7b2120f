package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.initiatives.template.predicate.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the enrolment that is decided about.
 *
 * @param enrolmentId null of one that is not kept yet
 * @param facts what was told, by the keys of the facts
 * @param days anchors that were told, and those that follow from the enrolment: {@code enrolled}, {@code active}, {@code ended}
 * @param steps the day on which each step was reached
 * @param roles who has which for it, and when
 */
public record AboutEnrolment(
        @Nullable UUID enrolmentId,
        Map<String, FactValue> facts,
        Map<String, LocalDate> days,
        List<Seen> certificates,
        Map<String, LocalDate> steps,
        List<Held> roles) {

    private static final String STEP = "step/";

    /**
     * A certificate that was seen.
     *
     * @param validUntil the first day on which it does not count any more; null for always
     */
    public record Seen(
            String key, LocalDate seenOn, @Nullable LocalDate validUntil) {

        boolean isOf(String wanted, LocalDate on) {
            return key.equals(wanted) && !seenOn.isAfter(on) && (validUntil == null || on.isBefore(validUntil));
        }
    }

    public AboutEnrolment {
        facts = Map.copyOf(facts);
        days = Map.copyOf(days);
        certificates = List.copyOf(certificates);
        steps = Map.copyOf(steps);
        roles = List.copyOf(roles);
    }

    /** One that begins on the day and of which nothing else is told. */
    public static AboutEnrolment begun(LocalDate from) {
        return new AboutEnrolment(null, Map.of(), Map.of("enrolled", from), List.of(), Map.of(), List.of());
    }

    /** The day of an anchor that is told or follows from the enrolment; null if it is not known. */
    public @Nullable LocalDate day(String anchor) {
        return anchor.startsWith(STEP) ? steps.get(anchor.substring(STEP.length())) : days.get(anchor);
    }

    /** The same with what is told now in the place of what was told before. */
    public AboutEnrolment told(ToldFacts now, List<Seen> more) {
        Map<String, FactValue> allFacts = new HashMap<>(facts);
        allFacts.putAll(now.facts());
        Map<String, LocalDate> allDays = new HashMap<>(days);
        allDays.putAll(now.days());
        List<Seen> all = new ArrayList<>(certificates);
        all.addAll(more);
        return new AboutEnrolment(enrolmentId, allFacts, allDays, all, steps, roles);
    }

    /** The same in a group with those days; what is told of the enrolment itself counts before them. */
    public AboutEnrolment in(Map<String, LocalDate> groupDays) {
        Map<String, LocalDate> all = new HashMap<>(groupDays);
        all.putAll(days);
        return new AboutEnrolment(enrolmentId, facts, all, certificates, steps, roles);
    }

    /** The same with other steps. */
    public AboutEnrolment reached(Map<String, LocalDate> others) {
        return new AboutEnrolment(enrolmentId, facts, days, certificates, others, roles);
    }

    /** Whether somebody has the role for it on the day. */
    boolean hasRole(String role, LocalDate on) {
        return roles.stream().anyMatch(held -> held.role().equals(role) && held.isOn(on));
    }

    /** Whether a certificate of that key was seen and is valid on the day. */
    public boolean hasCertificate(String key, LocalDate on) {
        return certificates.stream().anyMatch(one -> one.isOf(key, on));
    }
}
