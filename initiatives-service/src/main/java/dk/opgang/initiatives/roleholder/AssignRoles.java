package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.initiatives.roleholder.Staff.Member;
import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.RoleRule;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may be given which role: the same for enrolments and groups. */
@Singleton
@Transactional
public class AssignRoles {

    private static final String HOLDER = "/holderId";

    private final RoleHolders holders;
    private final BusinessClock clock;

    AssignRoles(RoleHolders holders, BusinessClock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * All that is wrong with giving somebody a role.
     *
     * @param per whether it is for an enrolment or a group
     * @param told who is to have which role, and when; pointers are {@code /role}, {@code /holderId} and {@code /from}
     * @param others who has a role for it already
     * @throws ProblemException 409 if it is the same person in the same role at the same time
     */
    public List<Fault> faults(Caller caller, Templated running, Per per, Held told, List<Held> others) {
        List<Fault> faults = new ArrayList<>();
        if (!RoleRules.isKnown(running.template(), told.role())) {
            faults.add(RoleFault.ROLE_UNKNOWN.at("/role"));
        }
        Optional<Member> holder = seen(caller, running, told.holderId());
        if (holder.isEmpty()) {
            faults.add(RoleFault.HOLDER_NOT_FOUND.at(HOLDER));
            return faults;
        }
        if (faults.isEmpty() && !holder.get().role().equals(told.role())) {
            faults.add(RoleFault.HOLDERS_OTHER_ROLE_UNKNOWN.at("/role"));
        }
        faults.addAll(ofHolder(running, per, told, holder.get()));
        faults.addAll(full(running, per, told, others));
        if (faults.isEmpty() && others.stream().anyMatch(other -> isSame(other, told))) {
            throw new ProblemException(RoleProblem.ALREADY_ASSIGNED);
        }
        return faults;
    }

    /** Who has which role since when stays; only its end may change. */
    public static void requireSame(Held before, Held told) {
        Faults faults = new Faults();
        faults.unchanged("/role", before.role(), told.role());
        faults.unchanged(HOLDER, before.holderId(), told.holderId());
        faults.unchanged("/from", before.from(), told.from());
        faults.throwIfAny();
    }

    private Optional<Member> seen(Caller caller, Templated running, UUID holderId) {
        UUID initiative = running.initiative().id();
        return holders.find(caller, initiative, holderId).map(SeenHolders::member);
    }

    private List<Fault> ofHolder(Templated running, Per per, Held told, Member holder) {
        List<Fault> faults = new ArrayList<>();
        LocalDate to = holder.to();
        if (to != null && (!to.isAfter(clock.today()) || !told.from().isBefore(to))) {
            faults.add(RoleFault.HOLDER_ENDED.at(HOLDER));
        }
        if (told.from().isBefore(holder.from())) {
            faults.add(CommonFault.BEFORE_FROM.at("/from", holder.from()));
        }
        Set<FaultCode> unfit = new LinkedHashSet<>();
        rules(running, per, told.role())
                .forEach(rule -> unfit.addAll(holder.unfit(rule, running.initiative(), told.from())));
        boolean lacks = running.template().certificates().stream()
                .filter(AssignRoles::isNeededToBeAssigned)
                .anyMatch(it -> !holder.hasCertificate(it.key(), told.from()));
        if (lacks) {
            unfit.add(RoleFault.HOLDER_CERTIFICATE_MISSING);
        }
        unfit.forEach(code -> faults.add(code.at(HOLDER)));
        return faults;
    }

    private static boolean isNeededToBeAssigned(Certificate certificate) {
        return certificate.of() == Certificate.Of.ROLE_HOLDER
                && certificate.before() != null
                && certificate.before().moment() == Moment.ASSIGNED;
    }

    private static List<Fault> full(Templated running, Per per, Held told, List<Held> others) {
        long besides = others.stream()
                .filter(other -> other.role().equals(told.role())
                        && !other.holderId().equals(told.holderId())
                        && other.overlaps(told))
                .map(Held::holderId)
                .distinct()
                .count();
        return rules(running, per, told.role()).stream()
                .filter(rule -> rule.per() == per && rule.number().most() != null)
                .map(rule -> rule.number()
                        .most()
                        .on(told.from(), running.parameters())
                        .orNull())
                .filter(most -> most != null && BigDecimal.valueOf(besides).compareTo(most) >= 0)
                .map(most -> RoleFault.ROLE_FULL.at("/role", most.toPlainString(), told.role()))
                .limit(1)
                .toList();
    }

    private static boolean isSame(Held other, Held told) {
        return other.role().equals(told.role()) && other.holderId().equals(told.holderId()) && other.overlaps(told);
    }

    /** Those that count it, and those on the role wherever it is held. */
    private static List<RoleRule> rules(Templated running, Per per, String role) {
        return running.template().allRoleRules().stream()
                .filter(rule -> rule.role().equals(role) && (rule.per() == per || rule.per() == Per.INITIATIVE))
                .toList();
    }
}
