package dk.opgang.initiatives.budgeting.round;

import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who of the participants lives where a round takes place, and is old enough. Where the year of birth leaves that open, the owner is asked. */
@Singleton
public class Residents {

    private final ExactAges ages;
    private final BusinessClock clock;

    Residents(ExactAges ages, BusinessClock clock) {
        this.ages = ages;
        this.clock = clock;
    }

    /** Whether the participant lives where the round says. */
    public static boolean isAt(BudgetRound round, KnownParticipant participant) {
        BudgetRoundForm form = round.form();
        UUID area = participant.housingAreaId();
        return form.eligibility().isOfAreas()
                ? area != null && form.housingAreaIds().contains(area)
                : form.municipalityCode().equals(participant.municipalityCode());
    }

    /**
     * Whether the organiser may be told about the participant: a municipality of its own, others under a consent. For everybody else it
     * does not exist, or refusals would tell where somebody lives and how old somebody is.
     */
    public static boolean mayBeNamed(Caller caller, BudgetRound round, KnownParticipant participant) {
        return caller.municipality().isPresent()
                || participant.isReadUnderConsent(round.form().initiativeId());
    }

    /** Whether the participant is so old today. */
    public boolean isFrom(int age, KnownParticipant participant) {
        return from(age, List.of(participant)).contains(participant.id());
    }

    /** Those of the participants who are so old today; whoever is not told of counts as younger. */
    public Set<UUID> from(int age, Collection<KnownParticipant> participants) {
        LocalDate today = clock.today();
        Set<UUID> old = new HashSet<>();
        Set<DayOfLife> open = new HashSet<>();
        for (KnownParticipant participant : participants) {
            int thisYear = today.getYear() - participant.birthYear();
            if (thisYear > age) {
                old.add(participant.id());
            } else if (thisYear == age) {
                open.add(new DayOfLife(participant.id(), today));
            }
        }
        Map<DayOfLife, Integer> exact = open.isEmpty() ? Map.of() : ages.of(open);
        exact.forEach((day, years) -> {
            if (years >= age) {
                old.add(day.participantId());
            }
        });
        return old;
    }
}
