package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.Staff.Member;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.RoleRule;
import dk.opgang.initiatives.template.document.RoleRule.From;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.platform.problem.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules on roles are not met: the same for the state of an enrolment, the start of a group, a placement and an occasion. A holder
 * counts on the days on which it has the role, is there, and is what the rule asks for.
 */
public final class RoleRules {

    private RoleRules() {}

    /**
     * Something that does not begin without people in their roles.
     *
     * @param per of what the number is; rules for the whole initiative are asked with each
     * @param from what begins; null for all that there is
     * @param step to which it belongs, if that has rules of its own
     * @param pointer where the request tells of it
     */
    public record Moment(
            Per per,
            @Nullable From from,
            LocalDate on,
            @Nullable String step,
            String pointer) {}

    /** That somebody has a role for an enrolment, a group, a placement or at an occasion. */
    public record Held(
            String role,
            UUID holderId,
            LocalDate from,
            @Nullable LocalDate to) {

        /** Whether it is that on the day. */
        public boolean isOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || day.isBefore(to));
        }

        boolean overlaps(Held other) {
            return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
        }
    }

    /** Whether the template has the role. */
    public static boolean isKnown(InitiativeTemplate template, String role) {
        return template.roles().contains(role)
                || template.allRoleRules().stream().anyMatch(rule -> rule.role().equals(role));
    }

    /** Whether anything is asked of the moment; without it nobody has to be looked up. */
    public static boolean asks(InitiativeTemplate template, Moment moment) {
        return rules(template, moment).findAny().isPresent();
    }

    /**
     * A fault for each rule that is not met.
     *
     * @param held the roles of what begins
     * @param staff all of the initiative
     */
    public static List<Fault> unmet(Templated running, Moment moment, List<Held> held, Staff staff) {
        return rules(running.template(), moment)
                .map(rule -> unmet(running, rule, moment, held, staff))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same of the rules for an enrolment alone: those for the whole initiative are asked with what begins in it. */
    public static List<Fault> unmetOfEnrolment(Templated running, Moment moment, List<Held> held, Staff staff) {
        return rules(running.template(), moment)
                .filter(rule -> rule.per() == Per.ENROLMENT)
                .map(rule -> unmet(running, rule, moment, held, staff))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Fault unmet(
            Templated running, RoleRule rule, Moment moment, List<Held> held, Staff staff) {
        BigDecimal least = rule.number().least() == null
                ? null
                : rule.number().least().on(moment.on(), running.parameters()).orNull();
        Stream<Member> those = rule.per() == Per.INITIATIVE
                ? staff.byId().values().stream().filter(it -> it.role().equals(rule.role()))
                : held.stream()
                        .filter(it -> it.role().equals(rule.role()) && it.isOn(moment.on()))
                        .map(it -> staff.find(it.holderId()))
                        .filter(Objects::nonNull)
                        .distinct();
        long count = those.filter(it -> it.isThereOn(moment.on())
                        && it.unfit(rule, running.initiative(), moment.on()).isEmpty())
                .count();
        return least == null || least.compareTo(BigDecimal.valueOf(count)) <= 0
                ? null
                : RoleFault.HOLDERS_ROLE_MISSING
                        .at(moment.pointer(), least.toPlainString(), rule.role(), count)
                        .with("role", rule.role());
    }

    /** Those of the template, of its groups and of the step. */
    private static Stream<RoleRule> rules(InitiativeTemplate template, Moment moment) {
        return Stream.of(
                        template.roleRules().stream(),
                        Stream.ofNullable(template.groups()).flatMap(group -> group.roleRules().stream()),
                        Optional.ofNullable(moment.step()).flatMap(template::step).stream()
                                .flatMap(step -> step.roleRules().stream()))
                .flatMap(rules -> rules)
                .filter(rule -> moment.from() == null
                        ? rule.per() == moment.per()
                        : rule.from() == moment.from() && (rule.per() == moment.per() || rule.per() == Per.INITIATIVE));
    }
}
