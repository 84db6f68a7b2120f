package dk.opgang.participants.household.programme;

import dk.opgang.participants.attendance.DisclosureConfig;
import dk.opgang.participants.household.HouseholdMembers;
import dk.opgang.participants.household.draw.Draws;
import dk.opgang.participants.household.draw.Draws.InTwoYears;
import dk.opgang.participants.household.draw.Draws.OfTwoYears;
import dk.opgang.participants.household.draw.DrawsOfNobody;
import dk.opgang.participants.household.draw.DrawsOfNobody.Kept;
import dk.opgang.participants.household.programme.ProgrammeEffects.Question;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Adds up what households in the programme drew before and after: exact for their own municipality, controlled for everybody else, who
 * hears nothing of households in which the data of somebody are restricted.
 */
@Singleton
class ReadProgrammeEffects {

    private static final Restriction CONNECTED = Restriction.of(
            "exists (select s.id from FamilyStep s where s.householdId = e.householdId and s.form.step = '"
                    + FamilyLadder.CONNECTION + "')");

    private final Draws draws;
    private final DrawsOfNobody erased;
    private final HouseholdMembers members;
    private final SystemCalls system;
    private final EffectsDisclosure disclosure;

    ReadProgrammeEffects(
            Draws draws, DrawsOfNobody erased, HouseholdMembers members, SystemCalls system, DisclosureConfig config) {
        this.draws = draws;
        this.erased = erased;
        this.members = members;
        this.system = system;
        this.disclosure = new EffectsDisclosure(config.smallestShown());
    }

    ProgrammeEffects read(Caller caller, Question question) {
        boolean own = caller.municipality()
                .filter(question.municipalityCode()::equals)
                .isPresent();
        if (!own) {
            return system.callInTransaction(() -> controlled(question));
        }
        List<Kept> kept = kept(caller, question);
        return ProgrammeEffects.of(
                question, wanted(question, all(caller, question, kept), areas(caller, question, kept)), false);
    }

    private ProgrammeEffects controlled(Question question) {
        List<Kept> kept = kept(Caller.system(), question);
        List<OfTwoYears> all = all(Caller.system(), question, kept);
        Map<UUID, Set<UUID>> areas = areas(Caller.system(), question, kept);
        boolean isShown = question.housingAreaId() == null
                ? disclosure.shows(all)
                : disclosure.shownAreas(all, areas).contains(question.housingAreaId());
        return isShown
                ? ProgrammeEffects.of(question, wanted(question, all, areas), true)
                : ProgrammeEffects.suppressed(question);
    }

    private List<OfTwoYears> all(Caller caller, Question question, List<Kept> kept) {
        return CountedHouseholds.of(present(caller, question), kept);
    }

    private List<Kept> kept(Caller caller, Question question) {
        return erased.inBoth(
                question.municipalityCode(), question.beforeYear(), question.afterYear(), caller.isSystem());
    }

    private List<InTwoYears> present(Caller caller, Question question) {
        Restriction ofMunicipality = Restriction.equal("municipalityCode", question.municipalityCode());
        Restriction shown = caller.isSystem() ? members.unrestricted() : Restriction.all();
        return draws.inEither(
                caller,
                question.beforeYear(),
                question.afterYear(),
                ofMunicipality.and(CONNECTED).and(shown));
    }

    private Map<UUID, Set<UUID>> areas(Caller caller, Question question, List<Kept> kept) {
        if (question.housingAreaId() == null) {
            return Map.of();
        }
        Map<UUID, Set<UUID>> areas = new HashMap<>(members.areas(caller, question.municipalityCode()));
        kept.forEach(one -> areas.putIfAbsent(one.householdId(), one.areas()));
        return areas;
    }

    private static List<OfTwoYears> wanted(Question question, List<OfTwoYears> all, Map<UUID, Set<UUID>> areas) {
        return question.housingAreaId() == null ? all : EffectsDisclosure.in(all, areas, question.housingAreaId());
    }
}
