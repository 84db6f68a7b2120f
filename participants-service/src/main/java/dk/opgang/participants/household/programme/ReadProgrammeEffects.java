package dk.opgang.participants.household.programme;

import dk.opgang.participants.attendance.DisclosureConfig;
import dk.opgang.participants.household.HouseholdMembers;
import dk.opgang.participants.household.draw.Draws;
import dk.opgang.participants.household.draw.DrawsOfNobody;
import dk.opgang.participants.household.programme.CountedHouseholds.Drawn;
import dk.opgang.participants.household.programme.ProgrammeEffects.Question;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final HouseholdInsiders insiders;
    private final EffectsRegister register;
    private final SystemCalls system;
    private final DisclosureConfig config;

    ReadProgrammeEffects(
            Draws draws,
            DrawsOfNobody erased,
            HouseholdMembers members,
            HouseholdInsiders insiders,
            EffectsRegister register,
            SystemCalls system,
            DisclosureConfig config) {
        this.draws = draws;
        this.erased = erased;
        this.members = members;
        this.insiders = insiders;
        this.register = register;
        this.system = system;
        this.config = config;
    }

    ProgrammeEffects read(Caller caller, Question question) {
        boolean own = caller.municipality()
                .filter(question.municipalityCode()::equals)
                .isPresent();
        if (!own) {
            return system.callInTransaction(() -> controlled(question));
        }
        CountedHouseholds households = counted(caller, question.municipalityCode(), List.of(question.years()));
        return ProgrammeEffects.of(question, wanted(question, households), false);
    }

    private ProgrammeEffects controlled(Question question) {
        String municipality = question.municipalityCode();
        YearPair years = question.years();
        List<YearPair> published = register.pairs(municipality);
        if (!published.contains(years)) {
            register.hold(municipality);
            published = register.pairs(municipality);
        }
        boolean isNew = !published.contains(years);
        List<YearPair> pairs = new ArrayList<>(published);
        if (isNew) {
            pairs.add(years);
        }
        CountedHouseholds households = counted(Caller.system(), municipality, pairs);
        PublishedEffects effects = new PublishedEffects(households, config.smallestShown(), insiders.of(municipality));
        pairs.forEach(effects::publish);
        if (isNew && effects.shows(years)) {
            register.add(municipality, years);
        }
        return effects.shows(years, question.housingAreaId())
                ? ProgrammeEffects.of(question, wanted(question, households), true)
                : ProgrammeEffects.suppressed(question);
    }

    private CountedHouseholds counted(Caller caller, String municipality, List<YearPair> pairs) {
        Set<Integer> years = pairs.stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                .collect(Collectors.toSet());
        Restriction ofMunicipality = Restriction.equal("municipalityCode", municipality);
        Restriction shown = caller.isSystem() ? members.unrestricted() : Restriction.all();
        return new CountedHouseholds(
                draws.inYears(caller, years, ofMunicipality.and(CONNECTED).and(shown)),
                erased.inYears(municipality, years, caller.isSystem()),
                members.areas(caller, municipality));
    }

    private static Drawn wanted(Question question, CountedHouseholds households) {
        Drawn all = households.inBoth(question.years());
        return question.housingAreaId() == null ? all : households.in(question.housingAreaId(), all);
    }
}
